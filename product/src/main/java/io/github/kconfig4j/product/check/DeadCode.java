package io.github.kconfig4j.product.check;

import io.github.kconfig4j.config.DecidingSymbols;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.Places;
import io.github.kconfig4j.space.formula.Approximation;
import io.github.kconfig4j.space.formula.OptionSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what no configuration has, what all have although it asks for something, and options that nothing reads. */
final class DeadCode {
    private static final String NEEDLESS = "Leave out the condition, or correct it or what the options depend on.";

    private final LoadedSet set;
    private final KconfigTree tree;
    private final OptionSpace space;
    private final Set<Symbol> read;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Set<List<Expr>> nested = new HashSet<>();

    private DeadCode(LoadedSet set, OptionSpace space, Set<Symbol> read) {
        this.set = set;
        this.tree = set.tree();
        this.space = space;
        this.read = read;
    }

    /**
     * The findings, each condition once. They are certain; where some may be missing is told.
     *
     * @param read the options that the module reads
     */
    static List<Diagnostic> of(LoadedSet set, OptionSpace space, Set<Symbol> read, DeadCodeRules rules) {
        DeadCode code = new DeadCode(set, space, read);
        rules.deadCode().ifPresent(severity -> {
            code.addApproximations();
            code.addConditions(severity);
        });
        rules.unusedSymbols().ifPresent(code::addUnused);
        return code.findings;
    }

    private void addApproximations() {
        Places places = new Places(tree, set.prefix());
        for (Approximation one : space.approximations()) {
            findings.add(Diagnostic.of(
                    Severity.NOTE,
                    DiagnosticId.APPROXIMATED,
                    places.apply(one.position()),
                    "Where " + one.what()
                            + " decides, more is taken to be possible than is: a line that it makes dead may not"
                            + " be told."));
        }
    }

    private void addConditions(Severity severity) {
        Map<Expr, SourcePosition> files = new LinkedHashMap<>();
        Map<String, Expr> ofFiles = new HashMap<>();
        for (LineOrigin file : set.templates().javaSources().values()) {
            files.putIfAbsent(file.condition(), file.template());
            ofFiles.put(file.template().file(), file.condition());
        }
        files.forEach((condition, position) -> addFile(severity, condition, position));
        Map<Expr, List<SourcePosition>> lines = new LinkedHashMap<>();
        ImpliedLines implied = ImpliedLines.of(set.templates().written());
        for (LineOrigin line : set.templates().regions()) {
            if (!implied.has(line.template())) {
                lines.computeIfAbsent(line.condition(), condition -> new ArrayList<>())
                        .add(line.template());
            }
        }
        files.keySet().stream().filter(this::isDead).forEach(lines::remove);
        Set<SourcePosition> contributors = set.templates().contributors();
        lines.forEach((condition, positions) -> {
            List<SourcePosition> written = new ArrayList<>(positions);
            written.removeAll(contributors);
            if (!written.isEmpty()) {
                addLines(severity, condition, written, ofFiles);
            } else if (isDead(condition)) {
                addContributed(severity, condition, positions.get(0));
            }
        });
    }

    private boolean isDead(Expr condition) {
        return space.isImpossible(space.literal(condition, Tristate.YES));
    }

    private void addFile(Severity severity, Expr condition, SourcePosition position) {
        if (isDead(condition)) {
            findings.add(Diagnostic.of(
                            severity,
                            DiagnosticId.DEAD_CODE,
                            position,
                            "No configuration has this file: " + condition + " is never y.")
                    .withHint("Remove it, or correct its condition or what the options depend on."));
        }
    }

    private void addLines(
            Severity severity, Expr condition, List<SourcePosition> positions, Map<String, Expr> ofFiles) {
        if (condition.equals(Expr.YES)) {
            return;
        }
        if (isDead(condition)) {
            findings.add(Diagnostic.of(
                            severity,
                            DiagnosticId.DEAD_CODE,
                            positions.get(0),
                            "No configuration has this line" + others(positions.size() - 1) + ": " + condition
                                    + " is never y.")
                    .withHint("Remove it, or correct its condition or what the options depend on."));
        } else if (space.isImpossible(-space.literal(condition, Tristate.YES))) {
            findings.add(Diagnostic.of(
                            severity,
                            DiagnosticId.ALWAYS_TRUE,
                            positions.get(0),
                            "Every configuration has this line: " + condition + " is always y.")
                    .withHint(NEEDLESS));
        } else {
            SourcePosition first = positions.get(0);
            addNested(
                    severity,
                    condition,
                    first,
                    ofFiles.getOrDefault(first.file(), Expr.YES).conjuncts());
        }
    }

    /**
     * Tells of a condition within others, if it follows from those. Not of one that follows from what is not so, as of the last branch
     * where there are two: who names it says more than {@code #else}.
     */
    private void addNested(Severity severity, Expr condition, SourcePosition position, List<Expr> ofFile) {
        Expr outer = Expr.YES;
        for (Expr inner : condition.conjuncts()) {
            boolean isOwn = !outer.equals(Expr.YES) && !ofFile.contains(inner);
            int other = -space.literal(inner, Tristate.YES);
            if (isOwn
                    && !space.isImpossible(other)
                    && space.isImpossible(space.literal(outer, Tristate.YES), other)
                    && nested.add(List.of(outer, inner))) {
                findings.add(Diagnostic.of(
                                severity,
                                DiagnosticId.ALWAYS_TRUE,
                                position,
                                inner + " is always y here, where " + outer + " is.")
                        .withHint(NEEDLESS));
            }
            outer = isNegative(inner) ? outer : Expr.and(outer, inner);
        }
    }

    private static boolean isNegative(Expr expr) {
        return expr instanceof Expr.Not
                || expr instanceof Expr.Comparison comparison && comparison.operator() == Expr.Operator.UNEQUAL
                || expr.operands().stream().anyMatch(DeadCode::isNegative);
    }

    /** Such a condition is no mistake in a file: only that it never holds is worth a word. */
    private void addContributed(Severity severity, Expr condition, SourcePosition position) {
        findings.add(Diagnostic.of(
                        severity,
                        DiagnosticId.DEAD_CODE,
                        position,
                        "No configuration has what this contributor gives for " + condition + ", which is never y.")
                .withHint("Correct what the options depend on, or remove them."));
    }

    private static String others(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> ", nor that of one other place";
            default -> ", nor those of " + count + " other places";
        };
    }

    /** In a tree other modules may read them. */
    private void addUnused(Severity severity) {
        if (set.isPart()) {
            return;
        }
        Set<Symbol> deciding = DecidingSymbols.of(tree, read);
        Places places = new Places(tree, set.prefix());
        for (Symbol symbol : tree.symbols()) {
            Optional<SourcePosition> position = symbol.positions().stream().findFirst();
            boolean modules = tree.modules().filter(symbol::equals).isPresent();
            if (tree.hasPrompt(symbol) && !modules && !deciding.contains(symbol) && position.isPresent()) {
                findings.add(Diagnostic.of(
                                severity,
                                DiagnosticId.UNUSED_OPTION,
                                places.apply(position.get()),
                                "Nothing that is generated depends on " + symbol + ".")
                        .withHint("Remove it, or write the condition that was meant."));
            }
        }
    }
}

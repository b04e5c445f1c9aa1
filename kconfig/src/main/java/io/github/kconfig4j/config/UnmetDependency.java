package io.github.kconfig4j.config;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.ExprText;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/** Says that a symbol is selected although what it depends on forbids it, in the words of {@code conf}. */
public final class UnmetDependency {
    private final Configuration configuration;
    private final Symbol symbol;

    /** About a symbol in a configuration where it is so. */
    public UnmetDependency(Configuration configuration, Symbol symbol) {
        this.configuration = configuration;
        this.symbol = symbol;
    }

    /** The first line without {@code WARNING: }, then the dependency and the selectors, each with its value. */
    public String text() {
        KconfigTree tree = configuration.tree();
        String name = symbol.isChoice() && symbol.name().isEmpty() ? "(null)" : symbol.name();
        StringBuilder text = new StringBuilder("unmet direct dependencies detected for ").append(name);
        char depends = configuration.directDependency(symbol) == Tristate.MOD ? 'm' : 'n';
        text.append("\n  Depends on [").append(depends).append("]: ");
        text.append(print(tree.directDependency(symbol)));
        append(text, tree.reverseDependency(symbol), Tristate.YES);
        append(text, tree.reverseDependency(symbol), Tristate.MOD);
        return text.toString();
    }

    /**
     * As Linux 4.11 says it, after {@code warning: }: which symbols select it, without those whose select has what it
     * depends on in its condition, and what that is.
     */
    public String oldText() {
        KconfigTree tree = configuration.tree();
        Expr depends = tree.directDependency(symbol);
        List<Expr> entries = depends.disjuncts().stream().distinct().toList();
        boolean repeated = entries.size() < depends.disjuncts().size();
        List<Expr> needed = (entries.size() == 1 ? entries.get(0) : depends).conjuncts();
        List<Expr> selectors = tree.reverseDependency(symbol).disjuncts().stream()
                .filter(s -> !isMet(s.conjuncts(), needed, repeated))
                .toList();
        Expr selecting = selectors.stream().map(s -> s.conjuncts().get(0)).reduce(Expr.YES, Expr::and);
        return "(" + printOld(selecting) + ") selects " + symbol.name() + " which has unmet direct dependencies ("
                + printOld(depends) + ")";
    }

    /**
     * Whether the dependency adds nothing to a selector, as the tool finds out: a selector that is never set stays the same,
     * unless something stands in both, or is repeated in the dependency. Only what stands in both has it look for what always
     * holds.
     */
    private static boolean isMet(List<Expr> selector, List<Expr> needed, boolean repeated) {
        if (selector.size() < 2 || new HashSet<>(selector).size() < selector.size()) {
            return false;
        }
        return selector.contains(Expr.NO)
                ? !repeated && Collections.disjoint(selector, needed)
                : selector.stream().anyMatch(needed::contains)
                        && needed.stream().allMatch(part -> selector.contains(part) || isAlwaysMet(part));
    }

    /** Whether it is {@code y} by the constants in it. */
    private static boolean isAlwaysMet(Expr expr) {
        return expr.equals(Expr.YES)
                || expr instanceof Expr.Or && expr.disjuncts().stream().anyMatch(UnmetDependency::isAlwaysMet)
                || expr instanceof Expr.And && expr.conjuncts().stream().allMatch(UnmetDependency::isAlwaysMet);
    }

    private static String printOld(Expr expr) {
        return ExprText.asConf(expr, Symbol::toString);
    }

    /** The warning. */
    Diagnostic diagnostic() {
        String message = text();
        return symbol.positions().stream()
                .findFirst()
                .map(p -> Diagnostic.of(Severity.WARNING, DiagnosticId.UNMET_DEPENDENCY, p, message))
                .orElseGet(() -> Diagnostic.of(Severity.WARNING, DiagnosticId.UNMET_DEPENDENCY, message))
                .withHint("let each selector depend on what " + symbol + " depends on");
    }

    private void append(StringBuilder text, Expr selectors, Tristate value) {
        boolean first = true;
        for (Expr selector : selectors.disjuncts()) {
            if (configuration.evaluate(selector) == value) {
                if (first) {
                    text.append("\n  Selected by [").append(value).append("]:");
                    first = false;
                }
                text.append("\n  - ").append(print(selector));
            }
        }
    }

    private String print(Expr expr) {
        return ExprText.asConf(expr, s -> SymbolWithValue.of(configuration, s));
    }
}

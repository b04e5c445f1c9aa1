package io.github.kconfig4j.generate.condition;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a number or string has a value: where its prompt is visible or a default counts. In dialects in which a number is
 * not 0 by itself a visible prompt is not enough, because it may stay unanswered.
 */
public final class UnsetValues {
    private final KconfigTree tree;
    private final boolean zeroNumbers;

    /** For the symbols of this tree. */
    public UnsetValues(KconfigTree tree) {
        this.tree = tree;
        this.zeroNumbers = tree.dialect().has(Feature.ZERO_NUMBERS);
    }

    /** Whether the symbol has no value in a configuration. */
    public static boolean isUnset(Symbol symbol, Configuration configuration) {
        if (isBool(symbol)) {
            return false;
        }
        boolean empty = configuration.value(symbol).isEmpty() && symbol.type() != SymbolType.STRING;
        return empty || !configuration.isWritten(symbol);
    }

    /** A bool or tristate that is not set is n. */
    private static boolean isBool(Symbol symbol) {
        return symbol.type() == SymbolType.BOOL || symbol.type() == SymbolType.TRISTATE;
    }

    /** The error for a value that is needed and not set. */
    public static Diagnostic error(Symbol symbol, Excerpt place) {
        return place.source()
                .error(
                        DiagnosticId.VALUE_UNSET,
                        place.offset(0),
                        symbol.name() + " is not set in this configuration, but its value is needed here.")
                .withHint("Set it, or need it only under a condition under which it is set.");
    }

    /** A warning, if the symbol may have no value where it is needed, under this condition. */
    public Optional<Diagnostic> check(Symbol symbol, Expr condition, Excerpt place) {
        if (!mayBeUnset(symbol, condition)) {
            return Optional.empty();
        }
        return Optional.of(place.source()
                .diagnostic(
                        Severity.WARNING,
                        DiagnosticId.VALUE_MAY_BE_UNSET,
                        place.offset(0),
                        symbol.name() + " may have no value where this exists: " + condition + ".")
                .withHint("It has one where this holds: " + isSet(symbol)
                        + ". Give it a default that covers more, or need it only there."));
    }

    /**
     * Whether an assignment of the options is known that makes the condition y and leaves the symbol without a value. It
     * knows dependencies, selects and that a choice has a member; where the search gets too long it says no, and the
     * rendering finds what is left.
     */
    private boolean mayBeUnset(Symbol symbol, Expr condition) {
        if (isBool(symbol) || Conditions.conjuncts(condition).stream().anyMatch(e -> demandsValue(e, symbol))) {
            return false;
        }
        List<Expr> clauses = new ArrayList<>(List.of(condition, Conditions.not(isSet(symbol))));
        clauses.addAll(facts(clauses));
        return Satisfiable.possible(clauses);
    }

    /** A comparison that the value of an unset symbol does not pass. */
    private boolean demandsValue(Expr condition, Symbol symbol) {
        if (!(condition instanceof Expr.Comparison comparison)
                || comparison.left() != symbol
                || !comparison.right().isConstant()) {
            return false;
        }
        String constant = comparison.right().name();
        boolean zero = zeroNumbers && symbol.type() != SymbolType.STRING;
        int order = zero && constant.matches("[0-9]{1,9}")
                ? Integer.compare(0, Integer.parseInt(constant))
                : (zero ? "0" : "").compareTo(constant);
        return switch (comparison.operator()) {
            case EQUAL -> order != 0;
            case UNEQUAL -> order == 0;
            case LESS -> order >= 0;
            case LESS_OR_EQUAL -> order > 0;
            case GREATER -> order <= 0;
            case GREATER_OR_EQUAL -> order < 0;
        };
    }

    /** When the symbol has a value, as far as the Kconfig files say; a number without a default may have one as well. */
    public Expr isSet(Symbol symbol) {
        List<Expr> ways = new ArrayList<>();
        for (Property property : tree.properties(symbol)) {
            boolean counts = property instanceof Property.Default
                    || (property instanceof Property.Prompt && (zeroNumbers || symbol.type() == SymbolType.STRING));
            if (counts) {
                ways.add(property.condition());
            }
        }
        return Conditions.any(ways);
    }

    /** What always holds for the symbols in these clauses and for those that this brings in. */
    private List<Expr> facts(List<Expr> clauses) {
        List<Expr> facts = new ArrayList<>();
        Set<Symbol> known = new HashSet<>();
        List<Symbol> open = new ArrayList<>();
        clauses.forEach(clause -> open.addAll(clause.symbols()));
        while (!open.isEmpty()) {
            Symbol symbol = open.remove(open.size() - 1);
            if (known.add(symbol) && symbol.isDeclared() && !symbol.isChoice()) {
                for (Expr fact : factsOf(symbol)) {
                    facts.add(fact);
                    open.addAll(fact.symbols());
                }
            }
        }
        return facts;
    }

    private List<Expr> factsOf(Symbol symbol) {
        List<Expr> facts = new ArrayList<>();
        if (symbol.type() == SymbolType.BOOL) {
            Expr direct = tree.directDependency(symbol);
            boolean ignored = tree.dialect().has(Feature.UNMET_SELECTS_IGNORED);
            Expr forced = ignored ? Expr.and(direct, tree.reverseDependency(symbol)) : tree.reverseDependency(symbol);
            Expr allowed = Expr.or(direct, forced);
            facts.add(Expr.or(Expr.not(Expr.of(symbol)), allowed));
            facts.add(Expr.or(Expr.not(forced), Expr.of(symbol)));
        }
        tree.choiceOf(symbol).filter(choice -> !choice.optional()).ifPresent(choice -> facts.add(hasMember(choice)));
        return facts;
    }

    /** If a member can be chosen, one is. */
    private Expr hasMember(Choice choice) {
        Expr visible = Expr.NO;
        Expr chosen = Expr.NO;
        for (Symbol member : choice.members()) {
            visible = tree.prompts(member).stream()
                    .map(Property.Prompt::condition)
                    .reduce(visible, Expr::or);
            chosen = Expr.or(chosen, Expr.of(member));
        }
        return Expr.or(Expr.not(visible), chosen);
    }
}

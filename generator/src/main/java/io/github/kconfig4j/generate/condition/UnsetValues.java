package io.github.kconfig4j.generate.condition;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a number or string may have no value where one is needed. A string with a visible prompt always has one, if
 * only an empty one; a number needs a default, because a prompt may stay unanswered.
 */
public final class UnsetValues {
    private final KconfigTree tree;

    /** For the symbols of this tree. */
    public UnsetValues(KconfigTree tree) {
        this.tree = tree;
    }

    /** Whether the symbol has no value in a configuration. */
    public static boolean isUnset(Symbol symbol, Configuration configuration) {
        return configuration.value(symbol).isEmpty()
                && (symbol.type() != SymbolType.STRING || !configuration.isWritten(symbol));
    }

    /** The error for a value that is needed and not set. */
    public static Diagnostic error(Symbol symbol, Excerpt place) {
        return place.source()
                .error(
                        "value-unset",
                        place.offset(0),
                        symbol.name() + " is not set in this configuration, but its value is needed here.")
                .withHint("Set it, or need it only under a condition under which it is set.");
    }

    /** The warning for a value that may be unset where it is needed. */
    public static Diagnostic warning(Symbol symbol, Expr condition, Excerpt place) {
        return place.source()
                .diagnostic(
                        Severity.WARNING,
                        "value-may-be-unset",
                        place.offset(0),
                        symbol.name() + " may have no value where this exists: " + condition + ".")
                .withHint("Give it a default that covers this, or need it only under: " + symbol.name() + " != \"\"");
    }

    /**
     * Whether an assignment of the options is known that makes the condition y and leaves the symbol without a value. It
     * knows dependencies, selects and that a choice has a member; where the search gets too long it says no, and the
     * rendering finds what is left.
     */
    public boolean mayBeUnset(Symbol symbol, Expr condition) {
        if (symbol.type() == SymbolType.BOOL
                || Conditions.conjuncts(condition).stream().anyMatch(e -> demandsValue(e, symbol))) {
            return false;
        }
        Expr unset = Expr.not(isSet(symbol, new HashSet<>()));
        List<Expr> clauses = new ArrayList<>(List.of(condition, unset));
        clauses.addAll(facts(clauses));
        return Satisfiable.possible(clauses);
    }

    /** A comparison that no empty value passes. */
    private static boolean demandsValue(Expr condition, Symbol symbol) {
        if (!(condition instanceof Expr.Comparison comparison)
                || comparison.left() != symbol
                || !comparison.right().isConstant()) {
            return false;
        }
        boolean empty = comparison.right().name().isEmpty();
        return switch (comparison.operator()) {
            case UNEQUAL -> empty;
            case EQUAL, GREATER, GREATER_OR_EQUAL -> !empty;
            case LESS, LESS_OR_EQUAL -> false;
        };
    }

    private Expr isSet(Symbol symbol, Set<Symbol> seen) {
        List<Expr> ways = new ArrayList<>();
        if (seen.add(symbol)) {
            for (Property.Default value : tree.defaults(symbol)) {
                ways.add(
                        value.value() instanceof Expr.SymbolRef ref
                                        && !ref.symbol().isConstant()
                                        && isTyped(ref.symbol())
                                ? Expr.and(value.condition(), isSet(ref.symbol(), seen))
                                : value.condition());
            }
            if (symbol.type() == SymbolType.STRING) {
                tree.prompts(symbol).forEach(prompt -> ways.add(prompt.condition()));
            }
        }
        return ways.stream().reduce(Expr.NO, Expr::or);
    }

    private static boolean isTyped(Symbol symbol) {
        return symbol.isDeclared() && symbol.type() != SymbolType.UNKNOWN;
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
            Expr allowed = Expr.or(tree.directDependency(symbol), tree.reverseDependency(symbol));
            facts.add(Expr.or(Expr.not(Expr.of(symbol)), allowed));
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

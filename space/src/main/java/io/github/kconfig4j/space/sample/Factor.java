package io.github.kconfig4j.space.sample;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.space.formula.OptionSpace;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that can be one way or another in a configuration and that code is made by: an option, or what a condition asks of a
 * number or string.
 *
 * @param expr it
 * @param levels its values: {@code y} and {@code n}, of a tristate also {@code m}
 */
public record Factor(Expr expr, List<Tristate> levels) {
    /** Copies the list. */
    public Factor {
        levels = List.copyOf(levels);
    }

    private static Factor of(Expr expr) {
        boolean three = expr instanceof Expr.SymbolRef ref && ref.symbol().type() == SymbolType.TRISTATE;
        return new Factor(
                expr, three ? List.of(Tristate.YES, Tristate.MOD, Tristate.NO) : List.of(Tristate.YES, Tristate.NO));
    }

    /**
     * What some code is made by.
     *
     * @param conditions those of its lines and files
     * @param symbols all symbols that it reads, in whatever way
     */
    public static List<Factor> of(Collection<Expr> conditions, Collection<Symbol> symbols) {
        Set<Expr> atoms = new LinkedHashSet<>();
        symbols.stream()
                .filter(symbol -> symbol.isDeclared()
                        && !symbol.isChoice()
                        && symbol.type().isBoolOrTristate())
                .forEach(symbol -> atoms.add(Expr.of(symbol)));
        conditions.forEach(condition -> collect(condition, atoms));
        return atoms.stream().map(Factor::of).toList();
    }

    private static void collect(Expr expr, Set<Expr> atoms) {
        expr.forEachAtom(
                ref -> {
                    if (ref.symbol().isDeclared()) {
                        atoms.add(ref);
                    }
                },
                comparison -> {
                    if (!atoms.contains(negated(comparison))) {
                        atoms.add(comparison);
                    }
                });
    }

    private static Expr negated(Expr.Comparison comparison) {
        return new Expr.Comparison(comparison.operator().negated(), comparison.left(), comparison.right());
    }

    /** Which of the levels a configuration has. */
    int level(Configuration configuration) {
        return levels.indexOf(configuration.evaluate(expr));
    }

    /** The literal for a level. */
    int literal(OptionSpace space, int level) {
        int some = space.literal(expr, Tristate.MOD);
        int whole = space.literal(expr, Tristate.YES);
        return switch (levels.get(level)) {
            case YES -> whole;
            case NO -> -some;
            case MOD -> space.both(some, -whole);
        };
    }

    /** That it has a level, as a condition. */
    public Expr condition(int level) {
        return switch (levels.get(level)) {
            case YES -> expr;
            case NO -> expr instanceof Expr.Comparison comparison ? negated(comparison) : Expr.not(expr);
            case MOD -> new Expr.Comparison(Expr.Operator.EQUAL, ((Expr.SymbolRef) expr).symbol(), Symbol.MOD);
        };
    }
}

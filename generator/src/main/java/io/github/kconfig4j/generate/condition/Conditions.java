package io.github.kconfig4j.generate.condition;

import io.github.kconfig4j.model.Expr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Combines presence conditions and leaves out what says nothing new. */
public final class Conditions {
    private Conditions() {}

    /** Both; what the outer condition says already is not repeated. */
    public static Expr within(Expr outer, Expr inner) {
        // The constant is asked: what the other kinds are equal to takes the virtual machine long to begin with.
        if (Expr.YES.equals(outer) && !(inner instanceof Expr.And)) {
            return inner;
        }
        List<Expr> known = conjuncts(outer);
        return conjuncts(inner).stream().filter(e -> !known.contains(e)).reduce(outer, Expr::and);
    }

    /** The opposite, in the form that reads best: no negation of a comparison or of alternatives. */
    public static Expr not(Expr condition) {
        if (condition instanceof Expr.Comparison comparison) {
            return new Expr.Comparison(comparison.operator().negated(), comparison.left(), comparison.right());
        }
        return condition instanceof Expr.Or or
                ? or.operands().stream().map(Conditions::not).reduce(Expr.YES, Expr::and)
                : Expr.not(condition);
    }

    /** At least one of them, where a condition that another one implies by its form falls away; n if there are none. */
    public static Expr any(Collection<Expr> conditions) {
        List<Expr> weakest = new ArrayList<>();
        for (Expr condition : conditions) {
            if (weakest.stream().noneMatch(other -> implies(condition, other))) {
                weakest.removeIf(other -> implies(other, condition));
                weakest.add(condition);
            }
        }
        return weakest.stream().reduce(Expr.NO, Expr::or);
    }

    /** The parts that all must hold; none for y. */
    static List<Expr> conjuncts(Expr condition) {
        return Expr.YES.equals(condition) ? List.of() : condition.conjuncts();
    }

    private static boolean implies(Expr stronger, Expr weaker) {
        return conjuncts(stronger).containsAll(conjuncts(weaker));
    }
}

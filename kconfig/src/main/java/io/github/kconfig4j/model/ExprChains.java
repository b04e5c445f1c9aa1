package io.github.kconfig4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Joins expressions with one operator without looking at what they say: {@code y && A} stays as it is. */
final class ExprChains {
    private ExprChains() {}

    static Expr and(Expr left, Expr right) {
        return and(List.of(left, right));
    }

    static Expr or(Expr left, Expr right) {
        return or(List.of(left, right));
    }

    /** The conjunction of at least one expression, in order. */
    static Expr and(List<Expr> parts) {
        List<Expr> operands = new ArrayList<>(parts.size());
        for (Expr part : parts) {
            if (part instanceof Expr.And and) {
                operands.addAll(and.operands());
            } else {
                operands.add(part);
            }
        }
        return operands.size() == 1 ? operands.get(0) : new Expr.And(operands);
    }

    /** The disjunction of at least one expression, in order. */
    static Expr or(List<Expr> parts) {
        List<Expr> operands = new ArrayList<>(parts.size());
        for (Expr part : parts) {
            if (part instanceof Expr.Or or) {
                operands.addAll(or.operands());
            } else {
                operands.add(part);
            }
        }
        return operands.size() == 1 ? operands.get(0) : new Expr.Or(operands);
    }

    /** The chain with each operand changed; the same object if none is. */
    static Expr map(Expr chain, UnaryOperator<Expr> change) {
        boolean and = chain instanceof Expr.And;
        List<Expr> operands = and ? chain.conjuncts() : chain.disjuncts();
        List<Expr> changed = map(operands, change, false);
        if (changed == operands) {
            return chain;
        }
        return and ? and(changed) : or(changed);
    }

    /** Each changed, from left to right or the other way; the same list if none is. */
    static List<Expr> map(List<Expr> operands, UnaryOperator<Expr> change, boolean rightFirst) {
        Expr[] results = new Expr[operands.size()];
        boolean same = true;
        for (int i = 0; i < results.length; i++) {
            int at = rightFirst ? results.length - 1 - i : i;
            results[at] = change.apply(operands.get(at));
            same &= results[at] == operands.get(at);
        }
        return same ? operands : List.of(results);
    }

    static List<Expr> checked(List<Expr> operands, Class<? extends Expr> chain) {
        boolean nested = false;
        for (Expr operand : operands) {
            nested |= operand.getClass() == chain;
        }
        if (nested || operands.size() < 2) {
            throw new IllegalArgumentException("Not the operands of one chain: " + operands);
        }
        return List.copyOf(operands);
    }
}

package io.github.kconfig4j.model;

import java.util.ArrayList;
import java.util.List;

/** Joins expressions with one operator without looking at what they say: {@code y && A} stays as it is. */
final class ExprChains {
    private ExprChains() {}

    static Expr and(Expr left, Expr right) {
        List<Expr> operands = new ArrayList<>(conjuncts(left));
        operands.addAll(conjuncts(right));
        return new Expr.And(operands);
    }

    static Expr or(Expr left, Expr right) {
        List<Expr> operands = new ArrayList<>(disjuncts(left));
        operands.addAll(disjuncts(right));
        return new Expr.Or(operands);
    }

    /** The conjunction of at least one expression, in order. */
    static Expr and(List<Expr> parts) {
        List<Expr> operands = new ArrayList<>();
        parts.forEach(e -> operands.addAll(conjuncts(e)));
        return operands.size() == 1 ? operands.get(0) : new Expr.And(operands);
    }

    /** The disjunction of at least one expression, in order. */
    static Expr or(List<Expr> parts) {
        List<Expr> operands = new ArrayList<>();
        parts.forEach(e -> operands.addAll(disjuncts(e)));
        return operands.size() == 1 ? operands.get(0) : new Expr.Or(operands);
    }

    static List<Expr> conjuncts(Expr e) {
        return e instanceof Expr.And and ? and.operands() : List.of(e);
    }

    static List<Expr> disjuncts(Expr e) {
        return e instanceof Expr.Or or ? or.operands() : List.of(e);
    }

    static List<Expr> checked(List<Expr> operands, Class<? extends Expr> chain) {
        if (operands.size() < 2 || operands.stream().anyMatch(chain::isInstance)) {
            throw new IllegalArgumentException("Not the operands of one chain: " + operands);
        }
        return List.copyOf(operands);
    }
}

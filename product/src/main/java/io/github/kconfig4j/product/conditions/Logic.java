package io.github.kconfig4j.product.conditions;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What follows from conditions by their form alone, whatever the options depend on. Conditions of code are y or n, never m. Where
 * there are too many parts to try all their values, nothing follows.
 */
public final class Logic {
    private static final int MOST_PARTS = 14;

    private final List<Expr> parts;

    private Logic(Collection<Expr> conditions) {
        Set<Expr> found = new LinkedHashSet<>();
        conditions.forEach(condition -> collect(condition, found));
        this.parts = List.copyOf(found);
    }

    /** Whether they cannot hold all together. */
    public static boolean excluded(Expr... conditions) {
        Logic logic = new Logic(List.of(conditions));
        if (logic.parts.size() > MOST_PARTS) {
            return false;
        }
        for (int values = 0; values < 1 << logic.parts.size(); values++) {
            int tried = values;
            if (List.of(conditions).stream().allMatch(condition -> logic.holds(condition, tried))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the one holds wherever the other does. */
    public static boolean implies(Expr stronger, Expr weaker) {
        return excluded(stronger, not(weaker));
    }

    /** The opposite, without a negation of a comparison or of alternatives. */
    public static Expr not(Expr condition) {
        if (condition instanceof Expr.Comparison c) {
            return new Expr.Comparison(c.operator().negated(), c.left(), c.right());
        }
        return condition instanceof Expr.Or or
                ? or.operands().stream().map(Logic::not).reduce(Expr.YES, Expr::and)
                : Expr.not(condition);
    }

    /** All of them, but for those that the others imply. */
    public static Expr all(Collection<Expr> conditions) {
        List<Expr> conjuncts = new ArrayList<>();
        for (Expr condition : conditions) {
            condition.conjuncts().stream()
                    .filter(conjunct -> !conjunct.equals(Expr.YES) && !conjuncts.contains(conjunct))
                    .forEach(conjuncts::add);
        }
        for (int i = conjuncts.size() - 1; i >= 0; i--) {
            Expr last = conjuncts.get(i);
            Expr others = without(conjuncts, i).stream().reduce(Expr.YES, Expr::and);
            if (implies(others, last)) {
                conjuncts.remove(i);
            }
        }
        return conjuncts.stream().reduce(Expr.YES, Expr::and);
    }

    private static List<Expr> without(List<Expr> list, int index) {
        List<Expr> others = new ArrayList<>(list);
        others.remove(index);
        return others;
    }

    /** At least one of them; two that differ in one part which makes no difference become one. */
    public static Expr any(Collection<Expr> conditions) {
        List<Expr> terms = new ArrayList<>(new LinkedHashSet<>(conditions));
        boolean merged = true;
        while (merged) {
            merged = mergeOne(terms);
        }
        return terms.stream().reduce(Expr.NO, Expr::or);
    }

    private static boolean mergeOne(List<Expr> terms) {
        for (int i = 0; i < terms.size(); i++) {
            for (int j = 0; j < terms.size(); j++) {
                if (i != j && implies(terms.get(i), terms.get(j))) {
                    terms.remove(i);
                    return true;
                }
            }
        }
        for (int i = 0; i < terms.size(); i++) {
            for (int j = i + 1; j < terms.size(); j++) {
                Expr common = common(terms.get(i), terms.get(j));
                if (implies(common, Expr.or(terms.get(i), terms.get(j)))) {
                    terms.set(i, common);
                    terms.remove(j);
                    return true;
                }
            }
        }
        return false;
    }

    private static Expr common(Expr a, Expr b) {
        return a.conjuncts().stream().filter(conjunct -> implies(b, conjunct)).reduce(Expr.YES, Expr::and);
    }

    private static void collect(Expr e, Set<Expr> parts) {
        e.operands().forEach(operand -> collect(operand, parts));
        if (e.operands().isEmpty() && !isConstant(e) && !(e instanceof Expr.Comparison && parts.contains(not(e)))) {
            parts.add(e);
        }
    }

    private static boolean isConstant(Expr e) {
        return e instanceof Expr.SymbolRef ref && ref.symbol().isConstant();
    }

    private boolean holds(Expr e, int values) {
        return e.accept(new Evaluation(values));
    }

    /** Under values for the parts, one a bit. */
    private final class Evaluation implements Expr.Visitor<Boolean> {
        private final int values;

        Evaluation(int values) {
            this.values = values;
        }

        @Override
        public Boolean and(Expr.And and) {
            return and.operands().stream().allMatch(operand -> operand.accept(this));
        }

        @Override
        public Boolean or(Expr.Or or) {
            return or.operands().stream().anyMatch(operand -> operand.accept(this));
        }

        @Override
        public Boolean not(Expr.Not not) {
            return !not.operand().accept(this);
        }

        @Override
        public Boolean symbol(Expr.SymbolRef ref) {
            return ref.symbol().isConstant() ? ref.symbol() == Symbol.YES : part(ref);
        }

        @Override
        public Boolean comparison(Expr.Comparison comparison) {
            return part(comparison);
        }

        private boolean part(Expr e) {
            int index = parts.indexOf(e);
            return index >= 0 ? (values >> index & 1) == 1 : (values >> parts.indexOf(Logic.not(e)) & 1) == 0;
        }
    }
}

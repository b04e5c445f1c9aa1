package io.github.kconfig4j.lint;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * What follows from an expression that is not {@code n}, as far as its form shows it: its operands and what the symbols in
 * it always select; on request also what they depend on, which a select can override. What is not found may follow
 * nevertheless.
 */
final class Implication {
    private static final int MAX_FACTS = 2000;

    private final KconfigTree tree;
    private final Set<Expr> facts = new HashSet<>();
    private final Set<Symbol> selected = new HashSet<>();
    private final Deque<Expr> open = new ArrayDeque<>();

    private final boolean dependenciesHold;

    private Implication(KconfigTree tree, boolean dependenciesHold) {
        this.tree = tree;
        this.dependenciesHold = dependenciesHold;
    }

    /** Whether the second expression is certainly not {@code n} where the first is not. */
    static boolean holds(KconfigTree tree, Expr premise, Expr conclusion) {
        return new Implication(tree, false).from(premise).follows(conclusion);
    }

    /** The same if nothing forces a symbol in the premise against its dependencies. */
    static boolean holdsUnforced(KconfigTree tree, Expr premise, Expr conclusion) {
        return new Implication(tree, true).from(premise).follows(conclusion);
    }

    private Implication from(Expr premise) {
        open.add(premise);
        while (!open.isEmpty() && facts.size() < MAX_FACTS) {
            Expr fact = open.remove();
            if (facts.add(fact)) {
                if (fact instanceof Expr.And and) {
                    open.addAll(and.operands());
                } else if (fact instanceof Expr.SymbolRef ref && ref.symbol().isDeclared()) {
                    addConsequences(ref.symbol());
                }
            }
        }
        return this;
    }

    private void addConsequences(Symbol symbol) {
        if (dependenciesHold && !selected.contains(symbol)) {
            open.add(tree.directDependency(symbol));
        }
        for (Property property : tree.properties(symbol)) {
            boolean selects = property instanceof Property.Select select
                    && tree.choiceOf(select.target()).isEmpty()
                    && follows(select.condition());
            if (selects) {
                Symbol target = ((Property.Select) property).target();
                selected.add(target);
                open.add(Expr.of(target));
            }
        }
    }

    private boolean follows(Expr conclusion) {
        if (conclusion.equals(Expr.YES) || facts.contains(conclusion)) {
            return true;
        }
        if (conclusion instanceof Expr.And and) {
            return and.operands().stream().allMatch(this::follows);
        }
        return conclusion instanceof Expr.Or or && or.operands().stream().anyMatch(this::follows);
    }
}

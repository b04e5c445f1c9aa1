package io.github.kconfig4j.space.universe;

import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells which symbols can have to do with the value of an expression. */
final class Relevance {
    private Relevance() {}

    /** The declared symbols that the expression depends on, directly or by way of others, the nearest first. */
    static List<Symbol> of(KconfigTree tree, Expr goal) {
        Set<Symbol> seen = new LinkedHashSet<>(goal.symbols());
        List<Symbol> order = new ArrayList<>(seen);
        for (int i = 0; i < order.size(); i++) {
            Symbol symbol = order.get(i);
            if (symbol.isDeclared()) {
                for (Symbol next : dependencies(tree, symbol)) {
                    if (seen.add(next)) {
                        order.add(next);
                    }
                }
            }
        }
        return order.stream().filter(Symbol::isDeclared).toList();
    }

    private static Set<Symbol> dependencies(KconfigTree tree, Symbol symbol) {
        Set<Symbol> symbols = new LinkedHashSet<>(tree.directDependency(symbol).symbols());
        symbols.addAll(tree.reverseDependency(symbol).symbols());
        symbols.addAll(tree.implied(symbol).symbols());
        for (Property property : tree.properties(symbol)) {
            symbols.addAll(property.condition().symbols());
            if (property instanceof Property.Default value) {
                symbols.addAll(value.value().symbols());
            } else if (property instanceof Property.Range range) {
                symbols.addAll(Expr.of(range.low()).symbols());
                symbols.addAll(Expr.of(range.high()).symbols());
            }
        }
        if (symbol.isChoice()) {
            symbols.addAll(tree.choice(symbol).members());
        } else {
            tree.choiceOf(symbol).map(Choice::symbol).ifPresent(symbols::add);
            tree.choiceOf(symbol).map(Choice::members).ifPresent(symbols::addAll);
        }
        return symbols;
    }
}

package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the symbols on which the values of others depend, directly or by way of further symbols. */
public final class DecidingSymbols {
    private final KconfigTree tree;
    private final List<List<Integer>> deciding = new ArrayList<>();
    private final BitSet found = new BitSet();
    private final Deque<Integer> open = new ArrayDeque<>();

    private DecidingSymbols(KconfigTree tree) {
        this.tree = tree;
        Dependents dependents = Dependents.of(tree);
        Program program = Program.of(tree);
        for (int symbol = 0; symbol < program.types.length; symbol++) {
            deciding.add(new ArrayList<>());
        }
        for (int symbol = 0; symbol < program.types.length; symbol++) {
            for (int i = 0; i < dependents.count(symbol); i++) {
                deciding.get(dependents.get(symbol, i)).add(symbol);
            }
        }
        for (Choice choice : tree.choices()) {
            // What a person has said of any member decides on which is chosen.
            choice.members()
                    .forEach(member -> deciding.get(choice.symbol().index()).add(member.index()));
        }
    }

    /** The given symbols and all that decide on their values, in the order of the tree; a configuration of these alone gives
     * them the same values as the whole. */
    public static Set<Symbol> of(KconfigTree tree, Collection<Symbol> symbols) {
        return new DecidingSymbols(tree).find(symbols);
    }

    private Set<Symbol> find(Collection<Symbol> symbols) {
        symbols.forEach(symbol -> add(symbol.index()));
        while (!open.isEmpty()) {
            deciding.get(open.removeFirst()).forEach(this::add);
        }
        Set<Symbol> all = new LinkedHashSet<>();
        for (Symbol symbol : tree.symbols()) {
            if (symbol.index() >= 0 && found.get(symbol.index())) {
                all.add(symbol);
            }
        }
        return all;
    }

    private void add(int symbol) {
        if (symbol >= 0 && !found.get(symbol)) {
            found.set(symbol);
            open.add(symbol);
        }
    }
}

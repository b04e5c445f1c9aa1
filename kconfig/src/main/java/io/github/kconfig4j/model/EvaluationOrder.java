package io.github.kconfig4j.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Sorts symbols so that each comes after all that its value depends on. A choice and its members are one unit. What a
 * loop that is no error leaves undecided (bounds of ranges) is decided by the order of the files.
 */
final class EvaluationOrder {
    private final SymbolTable table;
    private final Dependencies dependencies;
    private final boolean[] entered;
    private final List<Symbol> order = new ArrayList<>();
    private final Deque<Unit> stack = new ArrayDeque<>();

    private EvaluationOrder(SymbolTable table, Dependencies dependencies) {
        this.dependencies = dependencies;
        this.table = table;
        this.entered = new boolean[table.all().size()];
    }

    /** All declared symbols and choices. */
    static List<Symbol> of(SymbolTable table, Dependencies dependencies) {
        EvaluationOrder sorted = new EvaluationOrder(table, dependencies);
        table.modules().ifPresent(sorted::addWithDependencies);
        for (SymbolDraft draft : table.all()) {
            sorted.addWithDependencies(draft);
        }
        return sorted.order;
    }

    private void addWithDependencies(SymbolDraft draft) {
        enter(draft);
        while (!stack.isEmpty()) {
            Unit unit = stack.getFirst();
            if (unit.next < unit.needed.size()) {
                enter(unit.needed.get(unit.next++));
            } else {
                stack.pop();
                add(unit.head);
                for (SymbolDraft member : unit.head.members) {
                    add(member);
                }
            }
        }
    }

    private void add(SymbolDraft draft) {
        if (!draft.nodes.isEmpty() || draft.automatic) {
            order.add(draft.symbol());
        }
    }

    private void enter(SymbolDraft draft) {
        SymbolDraft head = draft.choice == null ? draft : draft.choice;
        int index = head.symbol().index();
        if (!entered[index]) {
            entered[index] = true;
            stack.push(new Unit(head));
        }
    }

    /** A symbol, or a choice with its members. */
    private final class Unit {
        private final SymbolDraft head;
        private final List<SymbolDraft> needed = new ArrayList<>();
        private int next;

        Unit(SymbolDraft head) {
            this.head = head;
            need(head);
            for (SymbolDraft member : head.members) {
                need(member);
            }
        }

        private void need(SymbolDraft symbol) {
            for (Dependencies.Link link : dependencies.of(symbol)) {
                needed.add(table.of(link.target()));
            }
            bounds(symbol);
        }

        private void bounds(SymbolDraft symbol) {
            for (PropertyDraft property : symbol.properties) {
                if (property.content instanceof Property.Range range) {
                    needed.add(table.of(range.low()));
                    needed.add(table.of(range.high()));
                }
            }
        }
    }
}

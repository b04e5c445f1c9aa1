package io.github.kconfig4j.config;

import io.github.kconfig4j.model.KconfigTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The symbols whose values depend on themselves: through ranges, which no tool looks at, or where loops are allowed. What
 * they get depends on which is asked for first. Choices and their members are left out. Made once per tree.
 */
final class Loops {
    private final Program program;
    private final int[] place;
    private final BitSet symbols = new BitSet();

    private Loops(KconfigTree tree) {
        program = Program.of(tree);
        place = new int[program.types.length];
        for (int i = 0; i < program.order.length; i++) {
            place[program.order[i]] = i;
        }
        List<Integer> starts = new ArrayList<>();
        for (int symbol : program.order) {
            reads(symbol, read -> {
                if (!isSettled(read) && place[read] >= place[symbol]) {
                    starts.add(symbol);
                }
            });
        }
        starts.forEach(this::addLoopsOf);
    }

    static Loops of(KconfigTree tree) {
        return tree.derived(Loops.class, Loops::new);
    }

    boolean isEmpty() {
        return symbols.isEmpty();
    }

    boolean contains(int symbol) {
        return symbols.get(symbol);
    }

    /** What is computed before everything, or with its choice. */
    private boolean isSettled(int symbol) {
        return program.choiceOf[symbol] >= 0
                || program.members[symbol].length > 0
                || program.tree.symbolAt(symbol).isConstant()
                || program.tree.symbolAt(symbol).positions().isEmpty();
    }

    private void reads(int symbol, IntConsumer reader) {
        if (isSettled(symbol)) {
            return;
        }
        program.forEachReadByPrompts(symbol, reader);
        program.forEachReadBesides(symbol, reader);
    }

    /** Adds what a symbol reads, directly or not, and what reads the symbol again. */
    private void addLoopsOf(int start) {
        BitSet reached = reached(start);
        reached.stream().filter(symbol -> reached(symbol).get(start)).forEach(symbols::set);
    }

    private BitSet reached(int start) {
        BitSet reached = new BitSet();
        Deque<Integer> left = new ArrayDeque<>(List.of(start));
        while (!left.isEmpty()) {
            reads(left.pop(), read -> {
                if (!isSettled(read) && !reached.get(read)) {
                    reached.set(read);
                    left.push(read);
                }
            });
        }
        return reached;
    }
}

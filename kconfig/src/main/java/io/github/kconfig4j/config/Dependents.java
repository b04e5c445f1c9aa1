package io.github.kconfig4j.config;

import io.github.kconfig4j.model.KconfigTree;
import java.util.Arrays;

/** For each symbol those whose values are computed from it. Made once per tree, never changed. */
final class Dependents {
    private static final int[] NONE = {};

    private final Program program;
    private final int[][] dependents;
    private final int[] sizes;

    private Dependents(KconfigTree tree) {
        program = Program.of(tree);
        dependents = new int[program.types.length][];
        sizes = new int[dependents.length];
        Arrays.fill(dependents, NONE);
        for (int symbol : program.order) {
            readers(symbol);
        }
    }

    static Dependents of(KconfigTree tree) {
        return tree.derived(Dependents.class, Dependents::new);
    }

    /** How many there are. */
    int count(int symbol) {
        return sizes[symbol];
    }

    /** One of them; some are listed several times. */
    int get(int symbol, int number) {
        return dependents[symbol][number];
    }

    private void readers(int symbol) {
        for (int condition : program.prompts[symbol]) {
            code(condition, symbol);
        }
        for (int place : program.defaults[symbol]) {
            code(place, symbol);
        }
        int[] ranges = program.ranges[symbol];
        for (int i = 0; i < ranges.length; i += 3) {
            code(ranges[i], symbol);
            add(ranges[i + 1], symbol);
            add(ranges[i + 2], symbol);
        }
        code(program.direct[symbol], symbol);
        code(program.reverse[symbol], symbol);
        code(program.implied[symbol], symbol);
        for (int member : program.members[symbol]) {
            add(symbol, member);
        }
    }

    private void code(int start, int reader) {
        program.forEachRead(start, read -> add(read, reader));
    }

    /** A choice looks at what its members look at, too. */
    private void add(int read, int reader) {
        append(read, reader);
        int choice = program.choiceOf[reader];
        if (choice >= 0 && choice != read) {
            append(read, choice);
        }
    }

    private void append(int read, int reader) {
        int size = sizes[read];
        if (size > 0 && dependents[read][size - 1] == reader) {
            return;
        }
        if (size == dependents[read].length) {
            dependents[read] = Arrays.copyOf(dependents[read], Math.max(4, size * 2));
        }
        dependents[read][size] = reader;
        sizes[read]++;
    }
}

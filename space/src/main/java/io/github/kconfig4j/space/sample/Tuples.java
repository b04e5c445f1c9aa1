package io.github.kconfig4j.space.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** All ways to give levels to so many factors at a time, by number, and which of them are covered. */
final class Tuples {
    private final int[] levels;
    private final List<int[]> combinations = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    /** By factor: the numbers of the combinations that it is in. */
    private final List<List<Integer>> having = new ArrayList<>();

    private final BitSet left = new BitSet();
    private final BitSet impossible = new BitSet();
    private int count;

    /** @param levels how many levels each factor has */
    Tuples(int[] levels, int strength) {
        this.levels = levels.clone();
        for (int i = 0; i < levels.length; i++) {
            having.add(new ArrayList<>());
        }
        combine(new int[Math.min(strength, levels.length)], 0, 0);
        left.set(0, count);
    }

    /** How many there would be; {@link Long#MAX_VALUE} if more than that. */
    static long count(int[] levels, int strength) {
        double[] ways = new double[strength + 1];
        ways[0] = 1;
        for (int level : levels) {
            for (int i = strength; i > 0; i--) {
                ways[i] += ways[i - 1] * level;
            }
        }
        return (long) ways[Math.min(strength, levels.length)];
    }

    private void combine(int[] chosen, int size, int from) {
        if (size == chosen.length) {
            int number = combinations.size();
            combinations.add(chosen.clone());
            starts.add(count);
            int tuples = 1;
            for (int factor : chosen) {
                having.get(factor).add(number);
                tuples *= levels[factor];
            }
            count += tuples;
            return;
        }
        for (int factor = from; factor < levels.length; factor++) {
            chosen[size] = factor;
            combine(chosen, size + 1, factor + 1);
        }
    }

    int count() {
        return count;
    }

    int impossible() {
        return impossible.cardinality();
    }

    int uncovered() {
        return left.cardinality();
    }

    /** An uncovered tuple at or after a number, else the first; -1 if there is none. */
    int next(int from) {
        int found = left.nextSetBit(from);
        return found >= 0 ? found : left.nextSetBit(0);
    }

    void setImpossible(int tuple) {
        left.clear(tuple);
        impossible.set(tuple);
    }

    /** No longer looks for it. */
    void giveUp(BitSet given, int tuple) {
        left.clear(tuple);
        given.set(tuple);
    }

    /** The level of each factor that the tuple has, -1 for the others. */
    int[] row(int tuple) {
        int combination = combinationOf(tuple);
        int rest = tuple - starts.get(combination);
        int[] row = new int[levels.length];
        Arrays.fill(row, -1);
        int[] factors = combinations.get(combination);
        for (int i = factors.length - 1; i >= 0; i--) {
            row[factors[i]] = rest % levels[factors[i]];
            rest /= levels[factors[i]];
        }
        return row;
    }

    private int combinationOf(int tuple) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle) <= tuple) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** How many uncovered tuples a row covers with this factor, of those whose other factors have their levels. */
    int gain(int[] row, int factor) {
        int gain = 0;
        for (int combination : having.get(factor)) {
            int tuple = tuple(combination, row);
            gain += tuple >= 0 && left.get(tuple) ? 1 : 0;
        }
        return gain;
    }

    private int tuple(int combination, int[] row) {
        int tuple = 0;
        for (int factor : combinations.get(combination)) {
            if (row[factor] < 0) {
                return -1;
            }
            tuple = tuple * levels[factor] + row[factor];
        }
        return starts.get(combination) + tuple;
    }

    /** Takes off what a row covers, and says how much that was. */
    int cover(int[] row) {
        int covered = 0;
        for (int combination = 0; combination < combinations.size(); combination++) {
            int tuple = tuple(combination, row);
            if (tuple >= 0 && left.get(tuple)) {
                left.clear(tuple);
                covered++;
            }
        }
        return covered;
    }
}

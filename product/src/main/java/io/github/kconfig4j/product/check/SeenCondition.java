package io.github.kconfig4j.product.check;

import io.github.kconfig4j.space.sample.Row;
import io.github.kconfig4j.space.sample.Sampler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The condition under which a test fails, where each try is dear: the fewest levels of a configuration in which it fails that no
 * configuration has in which it did not. Each is then tried without, as long as there are runs left.
 */
final class SeenCondition {
    private static final int MOST_ROUNDS = 5;

    private final Sampler sampler;
    private final TestTries tries;
    private final int[] example;

    /** @param example the levels of the smallest configuration in which it fails */
    SeenCondition(Sampler sampler, TestTries tries, int... example) {
        this.sampler = sampler;
        this.tries = tries;
        this.example = example.clone();
    }

    /** The levels by the number of the factor. */
    Map<Integer, Integer> find() {
        Map<Integer, Integer> levels = telling();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Map<Integer, Integer> needed = levels;
            for (int factor : List.copyOf(levels.keySet())) {
                needed = without(needed, factor);
            }
            if (isAlways(needed)) {
                return needed;
            }
            // What was tried shows that others are needed.
            levels = telling();
        }
        return levels;
    }

    /** Whether it failed in each configuration so far that has these levels. */
    boolean isAlways(Map<Integer, Integer> levels) {
        return tries.tested().stream().filter(one -> has(one, levels)).allMatch(tries::fails);
    }

    private static boolean has(Tested one, Map<Integer, Integer> levels) {
        return levels.entrySet().stream().allMatch(level -> one.levels()[level.getKey()] == level.getValue());
    }

    /**
     * The fewest levels that no configuration has in which it did not fail: takes the level next that tells most of those apart, and
     * rather one that all have in which it failed.
     */
    Map<Integer, Integer> telling() {
        List<Tested> passing = new ArrayList<>(
                tries.tested().stream().filter(one -> !tries.fails(one)).toList());
        List<Tested> failing = tries.tested().stream().filter(tries::fails).toList();
        Map<Integer, Integer> levels = new TreeMap<>();
        while (!passing.isEmpty()) {
            Optional<Integer> best = IntStream.range(0, example.length)
                    .filter(factor -> others(passing, factor) > 0)
                    .boxed()
                    .max(Comparator.<Integer>comparingInt(factor -> others(failing, factor) == 0 ? 1 : 0)
                            .thenComparingLong(factor -> others(passing, factor))
                            .thenComparing(Comparator.reverseOrder()));
            if (best.isEmpty()) {
                // One that passes is like it in all that the sources read.
                break;
            }
            int factor = best.get();
            levels.put(factor, example[factor]);
            passing.removeIf(one -> one.levels()[factor] != example[factor]);
        }
        return levels;
    }

    private long others(List<Tested> some, int factor) {
        return some.stream()
                .filter(one -> one.levels()[factor] != example[factor])
                .count();
    }

    private Map<Integer, Integer> without(Map<Integer, Integer> needed, int factor) {
        Map<Integer, Integer> less = new TreeMap<>(needed);
        less.remove(factor);
        boolean exists = false;
        for (int level = 0; level < sampler.factors().get(factor).levels().size(); level++) {
            if (level == example[factor]) {
                continue;
            }
            Map<Integer, Integer> other = new TreeMap<>(needed);
            other.put(factor, level);
            Optional<Row> row = sampler.like(other, example);
            if (row.isPresent()) {
                exists = true;
                if (tries.fails(row.get())) {
                    return less;
                }
            }
        }
        return exists ? needed : less;
    }
}

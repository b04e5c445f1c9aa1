package io.github.kconfig4j.product.check;

import io.github.kconfig4j.space.sample.Row;
import io.github.kconfig4j.space.sample.Sampler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the levels without which something does not fail. It begins with what all configurations have in common in which it failed,
 * and tries without each: if it fails as well, or there is no such configuration, the level is not needed.
 */
final class FailingCondition {
    private static final int MOST_REASONS = 4;

    private final Sampler sampler;
    private final List<Tested> tested;
    private final String identity;
    private final Function<Row, Set<String>> test;

    /**
     * @param tested the configurations so far; grows by those that are tested
     * @param test tells the errors of a configuration
     */
    FailingCondition(Sampler sampler, List<Tested> tested, String identity, Function<Row, Set<String>> test) {
        this.sampler = sampler;
        this.tested = tested;
        this.identity = identity;
        this.test = test;
    }

    /** The levels that are needed, by the number of the factor. */
    Map<Integer, Integer> find() {
        List<Tested> failing = failing();
        int[] example = failing.get(0).levels();
        Map<Integer, Integer> needed = common(failing);
        if (!isAlways(needed)) {
            // It fails for several reasons; here is one.
            needed = all(example);
        }
        for (int factor : order(example)) {
            if (needed.containsKey(factor)) {
                needed = without(needed, factor, example);
            }
        }
        return needed;
    }

    /** Whether that it fails with these levels explains each configuration in which it failed. */
    boolean isOnly(Map<Integer, Integer> levels) {
        return failing().stream().allMatch(one -> has(one.levels(), levels));
    }

    /** The levels of each reason for which it fails: in a first configuration, then in those that none so far explains. */
    List<Map<Integer, Integer>> several(int... first) {
        List<Map<Integer, Integer>> reasons = new ArrayList<>();
        Optional<int[]> next = Optional.of(first);
        while (next.isPresent() && reasons.size() < MOST_REASONS) {
            reasons.add(around(next.get()));
            next = failing().stream()
                    .map(Tested::levels)
                    .filter(levels -> reasons.stream().noneMatch(reason -> has(levels, reason)))
                    .findFirst();
        }
        return reasons;
    }

    private Map<Integer, Integer> around(int... example) {
        Map<Integer, Integer> needed = all(example);
        for (int factor : order(example)) {
            Map<Integer, Integer> less = without(needed, factor, example);
            // Where it does not fail with those that are left, for this reason it fails with all of them.
            needed = isAlways(less) ? less : needed;
        }
        return needed;
    }

    /** What is off is tried first: of a choice one member says what that none of the others is on would say. */
    private int[] order(int... example) {
        return IntStream.range(0, example.length)
                .boxed()
                .sorted(Comparator.comparing(factor -> isOn(factor, example[factor])))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean isOn(int factor, int level) {
        return level < sampler.factors().get(factor).levels().size() - 1;
    }

    private List<Tested> failing() {
        return tested.stream().filter(one -> one.errors().contains(identity)).toList();
    }

    private static Map<Integer, Integer> all(int... levels) {
        Map<Integer, Integer> all = new TreeMap<>();
        for (int factor = 0; factor < levels.length; factor++) {
            all.put(factor, levels[factor]);
        }
        return all;
    }

    private static Map<Integer, Integer> common(List<Tested> failing) {
        Map<Integer, Integer> common = all(failing.get(0).levels());
        failing.forEach(one -> common.entrySet().removeIf(level -> one.levels()[level.getKey()] != level.getValue()));
        return common;
    }

    private Map<Integer, Integer> without(Map<Integer, Integer> needed, int factor, int... example) {
        boolean exists = false;
        for (int level = 0; level < sampler.factors().get(factor).levels().size(); level++) {
            if (Integer.valueOf(level).equals(needed.get(factor))) {
                continue;
            }
            Map<Integer, Integer> other = new TreeMap<>(needed);
            other.put(factor, level);
            Optional<Row> row = sampler.like(other, example);
            if (row.isPresent()) {
                exists = true;
                if (fails(row.get())) {
                    return without(needed, factor);
                }
            }
        }
        return exists ? needed : without(needed, factor);
    }

    private static Map<Integer, Integer> without(Map<Integer, Integer> levels, int factor) {
        Map<Integer, Integer> less = new TreeMap<>(levels);
        less.remove(factor);
        return less;
    }

    private boolean fails(Row row) {
        return test.apply(row).contains(identity);
    }

    /** Whether it failed in each configuration so far that has these levels. */
    boolean isAlways(Map<Integer, Integer> levels) {
        return tested.stream()
                .filter(one -> has(one.levels(), levels))
                .allMatch(one -> one.errors().contains(identity));
    }

    private static boolean has(int[] row, Map<Integer, Integer> levels) {
        return levels.entrySet().stream().allMatch(level -> row[level.getKey()] == level.getValue());
    }
}

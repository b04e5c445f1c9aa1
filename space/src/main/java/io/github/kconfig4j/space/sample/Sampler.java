package io.github.kconfig4j.space.sample;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.space.formula.OptionSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Takes samples of a space: each row is a configuration that resolving gives, and no two have all levels in common. The same input
 * gives the same rows. Not thread-safe.
 */
public final class Sampler {
    /** How many combinations are worth looking for: the time grows faster than their number, and these take about a minute. */
    public static final long MOST_COMBINATIONS = 2_000_000;

    private static final int CANDIDATES = 12;

    private final Rows rows;
    private final List<Factor> factors;
    private final Set<List<Integer>> taken = new HashSet<>();
    private final Random random;

    /**
     * @param space the space, made with the conditions of the factors
     * @param factors what is to be combined
     * @param seed decides on the order in which things are tried, and on random rows
     */
    public Sampler(OptionSpace space, List<Factor> factors, long seed) {
        this.factors = List.copyOf(factors);
        this.rows = new Rows(space, factors);
        this.random = new Random(seed);
    }

    /** What a covering sample is, and what it covers together with what was there before. */
    public record Sample(List<Row> rows, Covered covered) {
        /** Copies the list. */
        public Sample {
            rows = List.copyOf(rows);
        }
    }

    /** What is combined. */
    public List<Factor> factors() {
        return factors;
    }

    /** How many combinations there are of so many factors at a time. */
    public long combinations(int strength) {
        return Tuples.count(rows.levels(), strength);
    }

    /** Whether so many combinations can be covered. */
    public boolean isFeasible(int strength) {
        return combinations(strength) <= MOST_COMBINATIONS;
    }

    /**
     * Configurations that, with those that there are already, have every combination of levels of so many factors that exists.
     * Nobody should wait for more than {@link #MOST_COMBINATIONS}.
     *
     * @param there configurations that are looked at in any case
     */
    public Sample covering(int strength, Collection<Configuration> there) {
        Tuples tuples = new Tuples(rows.levels(), strength);
        there.forEach(configuration -> tuples.cover(rows.row(configuration)));
        List<Row> sample = new ArrayList<>();
        BitSet notFound = new BitSet();
        for (int next = tuples.next(0); next >= 0; next = tuples.next(next)) {
            int[] first = tuples.row(next);
            if (rows.isImpossible(first)) {
                tuples.setImpossible(next);
                continue;
            }
            Optional<Row> best = rows.find(best(tuples, first));
            if (best.isPresent() && tuples.cover(rows.row(best.get().configuration())) > 0) {
                take(best.get());
                sample.add(best.get());
            } else {
                tuples.giveUp(notFound, next);
            }
        }
        int covered = tuples.count() - tuples.impossible() - notFound.cardinality();
        return new Sample(sample, new Covered(strength, covered, tuples.impossible(), notFound.cardinality()));
    }

    /** Of several rows with these levels the one that covers most. */
    private int[] best(Tuples tuples, int[] first) {
        int[] best = first;
        int most = -1;
        for (int i = 0; i < CANDIDATES; i++) {
            int[] row = first.clone();
            int gain = 0;
            for (int factor : shuffled()) {
                if (row[factor] < 0) {
                    gain += extend(tuples, row, factor);
                }
            }
            if (gain > most) {
                most = gain;
                best = row;
            }
        }
        return best;
    }

    private List<Integer> shuffled() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order;
    }

    /** Gives a factor the level that covers most of what is possible. */
    private int extend(Tuples tuples, int[] row, int factor) {
        int levels = factors.get(factor).levels().size();
        Integer[] order = new Integer[levels];
        int[] gains = new int[levels];
        int turn = random.nextInt(levels);
        for (int i = 0; i < levels; i++) {
            order[i] = (i + turn) % levels;
            row[factor] = order[i];
            gains[order[i]] = tuples.gain(row, factor);
        }
        Arrays.sort(order, (a, b) -> gains[b] - gains[a]);
        for (int level : order) {
            row[factor] = level;
            if (rows.isPossible(row)) {
                return gains[level];
            }
        }
        row[factor] = -1;
        return 0;
    }

    /** For each factor one configuration in which it alone is on, or as few others as need be. */
    public List<Row> eachAlone() {
        return extremes(0, -1);
    }

    /** For each factor one configuration in which it alone is off, or as few others as need be. */
    public List<Row> allButOne() {
        return extremes(-1, 0);
    }

    /** @param own which level the one has: the first, or the last if negative */
    private List<Row> extremes(int own, int others) {
        List<Row> found = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            int[] row = new int[factors.size()];
            Arrays.fill(row, -1);
            row[i] = index(own, i);
            if (!rows.isPossible(row)) {
                continue;
            }
            for (int other = 0; other < row.length; other++) {
                if (other != i) {
                    row[other] = index(others, other);
                    row[other] = rows.isPossible(row) ? row[other] : -1;
                }
            }
            rows.find(row).filter(this::take).ifPresent(found::add);
        }
        return found;
    }

    private int index(int level, int factor) {
        return level < 0 ? factors.get(factor).levels().size() - 1 : level;
    }

    /** So many configurations at random; fewer if there are no more that differ. */
    public List<Row> random(int count) {
        List<Row> found = new ArrayList<>();
        for (long i = 0; i < 3L * count && found.size() < count; i++) {
            int[] row = new int[factors.size()];
            Arrays.fill(row, -1);
            for (int factor : shuffled()) {
                row[factor] = random.nextInt(factors.get(factor).levels().size());
                row[factor] = rows.isPossible(row) ? row[factor] : -1;
            }
            rows.find(row).filter(this::take).ifPresent(found::add);
        }
        return found;
    }

    /** Notes a row; false if one with the same levels was taken before. */
    private boolean take(Row row) {
        return taken.add(Arrays.stream(rows.row(row.configuration())).boxed().toList());
    }

    /** Notes that a configuration is looked at already. */
    public void take(Configuration configuration) {
        taken.add(Arrays.stream(rows.row(configuration)).boxed().toList());
    }

    /**
     * A configuration with given levels of some factors, and of the others as many as can be of those wanted.
     *
     * @param fixed by the number of the factor
     * @param wanted one for each factor, in the order in which they are tried; negative for any
     * @return empty if there is none
     */
    public Optional<Row> like(Map<Integer, Integer> fixed, int[] wanted) {
        int[] row = new int[factors.size()];
        Arrays.fill(row, -1);
        fixed.forEach((factor, level) -> row[factor] = level);
        if (!rows.isPossible(row)) {
            return Optional.empty();
        }
        for (int factor = 0; factor < row.length; factor++) {
            if (row[factor] < 0 && wanted[factor] >= 0) {
                row[factor] = wanted[factor];
                row[factor] = rows.isPossible(row) ? row[factor] : -1;
            }
        }
        return rows.find(row);
    }

    /** The levels of a configuration, by the number of the factor. */
    public int[] levels(Configuration configuration) {
        return rows.row(configuration);
    }
}

package io.github.kconfig4j.inspection.report;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What earlier goals have left that a report tells as well, as it lies there: it may be older than the sources. Immutable.
 *
 * @param proofs the reports of artifacts, by the name of their file
 * @param tests the tests of variants, by variant; those that are not in it are not known
 * @param check what {@code check} has found; empty if it was not run
 */
public record EarlierGoals(
        SortedMap<String, String> proofs, SortedMap<String, TestRun> tests, Optional<CheckReport> check) {
    /** Copies the maps. */
    public EarlierGoals {
        proofs = Collections.unmodifiableSortedMap(new TreeMap<>(proofs));
        tests = Collections.unmodifiableSortedMap(new TreeMap<>(tests));
    }

    /** There were none. */
    public static EarlierGoals none() {
        return new EarlierGoals(new TreeMap<>(), new TreeMap<>(), Optional.empty());
    }
}

package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the configuration that reaches a goal with the fewest changes to what was asked for, breadth first, within
 * bounds. Each try is what a user would do, the changes appended to the requests as a fragment, and is resolved. Where the first
 * tries fail the formula of all configurations is asked whether there is one at all, and, if no number of tries finds it, for the
 * one that has most in common with the start. The order, and so the result, is always the same. Used once.
 */
public final class NearestConfiguration {
    /** Up to how many changes are tried together. */
    private static final int MOST_TOGETHER = 8;
    /** After how many tries the formula is asked. */
    private static final int PATIENCE = 24;
    /** How many more configurations are tried for others than the first. */
    private static final int MORE_TRIES = 60;

    private final Configuration start;
    private final Goal goal;
    private final int mostChanges;
    private final int mostTries;
    private final Attempts attempts;
    private final Set<Map<Symbol, String>> tried = new HashSet<>();
    private final Deque<Found> open = new ArrayDeque<>();
    private final List<Found> found = new ArrayList<>();
    private int lastTry;
    private boolean impossible;

    /** @param mostTries how many configurations are resolved at most */
    public NearestConfiguration(Configuration start, Goal goal, int mostTries) {
        this(start, goal, mostTries, Integer.MAX_VALUE);
    }

    /**
     * With a bound of its own for the changes.
     *
     * @param mostTries how many configurations are resolved at most
     * @param mostChanges how many changes are made at most
     */
    public NearestConfiguration(Configuration start, Goal goal, int mostTries, int mostChanges) {
        this.start = start;
        this.goal = goal;
        this.mostTries = mostTries;
        this.mostChanges = mostChanges;
        this.attempts = new Attempts(start);
        this.lastTry = mostTries;
    }

    /**
     * A configuration and how it is reached.
     *
     * @param changes the values to ask for, in the order in which they were found necessary
     * @param replaced requests there are that contradict them
     * @param configuration what they give
     */
    public record Found(Map<Symbol, String> changes, List<Assignment> replaced, Configuration configuration) {
        /** Copies the changes and the list. */
        public Found {
            changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
            replaced = List.copyOf(replaced);
        }

        /** The changes for a person. */
        public Remedy remedy() {
            return new Remedy(
                    changes.entrySet().stream()
                            .map(e -> new Change(e.getKey(), e.getValue()))
                            .toList(),
                    replaced);
        }
    }

    /** The configuration with the fewest changes; of several the one that is found first. */
    public Optional<Found> find() {
        return tried(1).stream().findFirst().or(this::byFormula);
    }

    /**
     * Up to so many ways to reach the goal that are found by trying, the one with the fewest changes first. Of none a change can be left
     * out, and no two change the same symbols.
     */
    List<Found> tried(int most) {
        Found unchanged = new Found(Map.of(), List.of(), start);
        if (goal.isReached(start, Set.of())) {
            return List.of(unchanged);
        }
        open.add(unchanged);
        search(most, Math.min(PATIENCE, mostTries));
        impossible = found.isEmpty()
                && mostTries > PATIENCE
                && Possibilities.of(start.tree()).isImpossible(goal::necessary);
        if (!impossible) {
            search(most, mostTries);
        }
        return List.copyOf(found);
    }

    /** A way that the formula knows of, if trying did not find any. */
    Optional<Found> byFormula() {
        if (!impossible && found.isEmpty() && mostTries > PATIENCE) {
            new NearestModel(start, goal).find().ifPresent(this::accept);
        }
        return found.stream().findFirst();
    }

    /** How many configurations were resolved. */
    public int tries() {
        return tried.size();
    }

    private void search(int most, int until) {
        while (!open.isEmpty() && found.size() < most && tried.size() < Math.min(until, lastTry)) {
            expand(open.remove(), most);
        }
    }

    private void expand(Found from, int most) {
        if (from.changes().size() == Math.min(mostChanges, MOST_TOGETHER)) {
            return;
        }
        for (Change change : goal.steps(from.configuration())) {
            Map<Symbol, String> changes = new LinkedHashMap<>(from.changes());
            changes.put(change.symbol(), change.value());
            if (found.size() < most && tried.size() < lastTry && tried.add(changes)) {
                Found next = attempts.with(changes);
                if (goal.isReached(next.configuration(), changes.keySet())) {
                    accept(next);
                } else {
                    open.add(next);
                }
            }
        }
    }

    private void accept(Found next) {
        Found smallest = new Smallest(start, attempts, goal).of(next);
        Set<Symbol> changed = smallest.changes().keySet();
        boolean isOther = found.stream()
                .noneMatch(other -> changed.containsAll(other.changes().keySet()));
        if (isOther && changed.size() <= mostChanges) {
            lastTry = found.isEmpty() ? Math.min(mostTries, tried.size() + MORE_TRIES) : lastTry;
            found.add(smallest);
        }
    }

    /** What the same changes give if these requests go as well. */
    Found without(Found with, List<Assignment> gone) {
        List<Assignment> replaced = new ArrayList<>(with.replaced());
        replaced.addAll(gone);
        return attempts.with(with.changes(), replaced);
    }
}

package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.space.NearestConfiguration.Found;
import io.github.kconfig4j.space.formula.OptionSpace;
import io.github.kconfig4j.space.formula.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reaches a goal by the formula of all configurations: of those that can be it takes one that has most in common with the start, first in
 * what was asked for, then in all else. Used once.
 */
final class NearestModel {
    private final Configuration start;
    private final KconfigTree tree;
    private final Goal goal;

    NearestModel(Configuration start, Goal goal) {
        this.start = start;
        this.tree = start.tree();
        this.goal = goal;
    }

    /** All that has to be asked for, however little of it is needed; empty if it was not found. */
    Optional<Found> find() {
        if (!Possibilities.isSmall(tree)) {
            return Optional.empty();
        }
        // One of its own: what a solver finds hangs on what it was asked before.
        OptionSpace space = OptionSpace.of(tree);
        List<Integer> necessary = goal.necessary(space);
        List<Integer> met = new ArrayList<>(necessary);
        met.add(space.met());
        return find(space, met).or(() -> find(space, necessary));
    }

    /** The nearest, or where that is none because something is approximated, any. */
    private Optional<Found> find(OptionSpace space, List<Integer> necessary) {
        int[] least = Possibilities.array(necessary);
        if (!space.isPossible(least)) {
            return Optional.empty();
        }
        List<Integer> kept = new ArrayList<>(necessary);
        keep(space, kept, wanted(space));
        return space.find(Possibilities.array(kept))
                .flatMap(point -> reached(space, point))
                .or(() -> space.find(least).flatMap(point -> reached(space, point)));
    }

    private Optional<Found> reached(OptionSpace space, Point point) {
        Attempts attempts = new Attempts(start);
        return reached(attempts, differences(space, point)).or(() -> reached(attempts, point.requests()));
    }

    private List<Integer> wanted(OptionSpace space) {
        List<Integer> wanted = new ArrayList<>();
        for (Assignment asked : start.userValues().assignments()) {
            space.literal(asked.symbol(), asked.value()).ifPresent(wanted::add);
        }
        for (Symbol symbol : tree.symbols()) {
            space.literal(symbol, start.value(symbol)).ifPresent(wanted::add);
        }
        return wanted;
    }

    /** As many as can be, in their order; where all can be, that is one question. */
    private static void keep(OptionSpace space, List<Integer> kept, List<Integer> more) {
        List<Integer> together = new ArrayList<>(kept);
        together.addAll(more);
        if (space.isPossible(Possibilities.array(together))) {
            kept.addAll(more);
        } else if (more.size() > 1) {
            int half = more.size() / 2;
            keep(space, kept, more.subList(0, half));
            keep(space, kept, more.subList(half, more.size()));
        }
    }

    private Map<Symbol, String> differences(OptionSpace space, Point point) {
        Map<Symbol, String> differences = new LinkedHashMap<>();
        point.requests().forEach((symbol, value) -> {
            if (!space.kind(symbol, start.value(symbol)).equals(value)) {
                differences.put(symbol, value);
            }
        });
        return differences;
    }

    /** With these changes, or with one more. */
    private Optional<Found> reached(Attempts attempts, Map<Symbol, String> changes) {
        Found found = attempts.with(changes);
        if (isReached(found)) {
            return Optional.of(found);
        }
        for (Change change : goal.steps(found.configuration())) {
            Map<Symbol, String> more = new LinkedHashMap<>(changes);
            more.put(change.symbol(), change.value());
            Found next = attempts.with(more);
            if (isReached(next)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private boolean isReached(Found found) {
        return goal.isReached(found.configuration(), found.changes().keySet());
    }
}

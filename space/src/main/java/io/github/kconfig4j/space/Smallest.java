package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.space.NearestConfiguration.Found;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leaves out of changes that reach a goal all that it is reached without. */
final class Smallest {
    private final Configuration start;
    private final Attempts attempts;
    private final Goal goal;

    Smallest(Configuration start, Attempts attempts, Goal goal) {
        this.start = start;
        this.attempts = attempts;
        this.goal = goal;
    }

    /** The same or fewer changes, none of which can be left out: by halves, quarters and so on, then one by one. */
    Found of(Found found) {
        Found left = found;
        int size = Math.max(1, left.changes().size() / 2);
        while (true) {
            Found less = without(left, size);
            boolean done = size == 1 && less == left;
            left = less;
            if (done) {
                return withoutRepetitions(left);
            }
            size = Math.max(1, size / 2);
        }
    }

    /** Without what is asked for already, where it is enough to remove what contradicts it. */
    private Found withoutRepetitions(Found found) {
        Map<Symbol, String> others = new LinkedHashMap<>(found.changes());
        others.entrySet()
                .removeIf(change -> start.userValues()
                        .get(change.getKey())
                        .filter(asked -> asked.value().equals(change.getValue()))
                        .isPresent());
        if (others.size() == found.changes().size()) {
            return found;
        }
        Found less = attempts.with(others, found.replaced());
        return goal.isReached(less.configuration(), others.keySet()) ? less : found;
    }

    /** Without as many groups of so many changes as can go. */
    private Found without(Found found, int size) {
        Found left = found;
        List<Symbol> all = List.copyOf(found.changes().keySet());
        for (int from = 0; from < all.size() && left.changes().size() > 1; from += size) {
            Map<Symbol, String> fewer = new LinkedHashMap<>(left.changes());
            fewer.keySet().removeAll(all.subList(from, Math.min(all.size(), from + size)));
            Found next = attempts.with(fewer);
            if (!fewer.isEmpty() && goal.isReached(next.configuration(), fewer.keySet())) {
                left = next;
            }
        }
        return left;
    }
}

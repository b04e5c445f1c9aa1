package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the configuration that reaches a goal with the fewest changes to what was asked for, breadth first, within
 * bounds. Each try is what a user would do, the changes appended to the requests as a fragment, and is resolved. The order,
 * and so the result, is always the same. Used once.
 */
public final class NearestConfiguration {
    private static final String FILE = "(tried)";
    /** Where the changes are said to be. */
    private static final SourcePosition ORIGIN = SourcePosition.ofLine(FILE, 1);

    private static final int MOST_CHANGES = 8;

    private final Configuration start;
    private final Goal goal;
    private final int mostChanges;
    private final int mostTries;
    private final UserValues requests;
    private final Set<Map<Symbol, String>> tried = new HashSet<>();
    private final Deque<Found> open = new ArrayDeque<>();

    /** @param mostTries how many configurations are resolved at most */
    public NearestConfiguration(Configuration start, Goal goal, int mostTries) {
        this(start, goal, mostTries, MOST_CHANGES);
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
        this.mostChanges = Math.min(mostChanges, MOST_CHANGES);
        this.requests = without(List.of());
    }

    /**
     * A configuration and how it is reached.
     *
     * @param changes the values to ask for, in the order in which they were found necessary
     * @param replaced requests there are that contradict them
     * @param configuration what they give
     */
    public record Found(Map<Symbol, String> changes, List<Assignment> replaced, Configuration configuration) {

        /** The changes for a person: without those that are asked for already. */
        public Remedy remedy(Configuration start) {
            return new Remedy(
                    changes.entrySet().stream()
                            .map(e -> new Change(e.getKey(), e.getValue()))
                            .filter(change -> !isAsked(start, change.symbol(), change.value()))
                            .toList(),
                    replaced);
        }
    }

    private static boolean isAsked(Configuration start, Symbol symbol, String value) {
        return start.userValues()
                .get(symbol)
                .filter(asked -> asked.value().equals(value))
                .isPresent();
    }

    /** The configuration with the fewest changes; of several the one that is found first. */
    public Optional<Found> find() {
        Found unchanged = new Found(Map.of(), List.of(), start);
        if (goal.isReached(start, Set.of())) {
            return Optional.of(unchanged);
        }
        open.add(unchanged);
        while (!open.isEmpty() && tried.size() < mostTries) {
            Optional<Found> found = expand(open.remove());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** How many configurations were resolved. */
    public int tries() {
        return tried.size();
    }

    private Optional<Found> expand(Found from) {
        if (from.changes().size() == mostChanges) {
            return Optional.empty();
        }
        for (Change change : goal.steps(from.configuration())) {
            // A choice has no line in a .config: nobody can ask for its value.
            if (change.symbol().isChoice()) {
                continue;
            }
            Map<Symbol, String> changes = new LinkedHashMap<>(from.changes());
            changes.put(change.symbol(), change.value());
            if (tried.size() < mostTries && tried.add(changes)) {
                Found next = resolve(changes);
                if (goal.isReached(next.configuration(), changes.keySet())) {
                    return Optional.of(next);
                }
                open.add(next);
            }
        }
        return Optional.empty();
    }

    /** What the same changes give if these requests go as well. */
    Found without(Found found, List<Assignment> gone) {
        List<Assignment> replaced = new ArrayList<>(found.replaced());
        replaced.addAll(gone);
        return resolve(found.changes(), replaced);
    }

    private Found resolve(Map<Symbol, String> changes) {
        return resolve(changes, replaced(changes));
    }

    private Found resolve(Map<Symbol, String> changes, List<Assignment> replaced) {
        List<Assignment> added = changes.entrySet().stream()
                .map(change -> new Assignment(change.getKey(), change.getValue(), ORIGIN))
                .toList();
        UserValues kept = replaced.isEmpty() ? requests : without(replaced);
        return new Found(changes, replaced, Configuration.resolve(start.tree(), kept.withFile(FILE, added)));
    }

    private UserValues without(List<Assignment> replaced) {
        List<Assignment> kept = start.userValues().assignments().stream()
                .filter(asked ->
                        !replaced.contains(asked) && !start.userValues().isRecord(asked.symbol()))
                .toList();
        return UserValues.none(start.tree()).withFile(FILE, kept);
    }

    /** The requests that contradict the changes: another value, or another member of the same choice. */
    private List<Assignment> replaced(Map<Symbol, String> changes) {
        List<Assignment> replaced = new ArrayList<>();
        changes.forEach((symbol, value) -> {
            start.userValues()
                    .get(symbol)
                    .filter(asked -> !asked.value().equals(value))
                    .ifPresent(replaced::add);
            start.tree()
                    .choiceOf(symbol)
                    .filter(choice -> value.equals("y"))
                    .ifPresent(choice -> choice.members().stream()
                            .filter(member -> !changes.containsKey(member) && isAsked(start, member, value))
                            .flatMap(member -> start.userValues().get(member).stream())
                            .forEach(replaced::add));
        });
        return replaced;
    }
}

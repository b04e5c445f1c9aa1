package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.explain.Fragments;
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
 * Looks for the fewest changes that reach a goal, breadth first, within bounds. Each try is what a user would do: the
 * changes are appended to the requests as a fragment, read and resolved.
 */
public final class ChangeSearch {
    private static final int MAX_CHANGES = 8;
    private static final String PREFIX = "CONFIG_";

    private final Configuration start;
    private final Goal goal;
    private final int maxTries;
    private final ConfigInput requests;
    private final Set<Map<Symbol, String>> tried = new HashSet<>();
    private final Deque<Step> open = new ArrayDeque<>();

    public ChangeSearch(Configuration start, Goal goal, int maxTries) {
        this.start = start;
        this.goal = goal;
        this.maxTries = maxTries;
        this.requests = new ConfigInput("requests", Fragments.of(start.userValues(), PREFIX));
    }

    /** What is looked for. */
    public interface Goal {
        /** Whether a configuration, made by these changes, is it. */
        boolean isReached(Configuration configuration, Set<Symbol> changed);

        /** Single changes to a configuration that may bring it nearer. */
        Set<Change> steps(Configuration configuration);
    }

    /** Changes and the configuration that they give. */
    public record Step(Map<Symbol, String> changes, List<Assignment> replaced, Configuration configuration) {

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

    /** The step with the fewest changes; of several the one that is found first. */
    public Optional<Step> find() {
        open.add(new Step(Map.of(), List.of(), start));
        while (!open.isEmpty()) {
            Optional<Step> found = expand(open.remove());
            if (found.isPresent() || tried.size() >= maxTries) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Step> expand(Step step) {
        if (step.changes().size() == MAX_CHANGES) {
            return Optional.empty();
        }
        for (Change change : goal.steps(step.configuration())) {
            Map<Symbol, String> changes = new LinkedHashMap<>(step.changes());
            changes.put(change.symbol(), change.value());
            if (tried.size() < maxTries && tried.add(changes)) {
                Step next = resolve(changes);
                if (goal.isReached(next.configuration(), changes.keySet())) {
                    return Optional.of(next);
                }
                open.add(next);
            }
        }
        return Optional.empty();
    }

    private Step resolve(Map<Symbol, String> changes) {
        StringBuilder fragment = new StringBuilder();
        changes.forEach((symbol, value) -> Fragments.append(fragment, PREFIX, symbol, value));
        List<Assignment> replaced = replaced(changes);
        List<ConfigInput> inputs = List.of(without(replaced), new ConfigInput("changes", fragment.toString()));
        return new Step(
                changes,
                replaced,
                Configuration.resolve(
                        start.tree(),
                        ConfigReader.read(start.tree(), inputs, PREFIX).values()));
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

    private ConfigInput without(List<Assignment> replaced) {
        if (replaced.isEmpty()) {
            return requests;
        }
        StringBuilder kept = new StringBuilder();
        for (Assignment asked : start.userValues().assignments()) {
            if (!replaced.contains(asked)) {
                Fragments.append(kept, PREFIX, asked.symbol(), asked.value());
            }
        }
        return new ConfigInput("requests", kept.toString());
    }
}

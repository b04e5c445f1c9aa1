package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Symbol;
import java.util.Optional;
import java.util.Set;

/**
 * A symbol shall have a value, and requests to leave out what is selected for it may go: a full {@code .config} has a line for
 * everything that is left out, whether somebody wanted it so or not.
 */
final class SelectingGoal implements Goal {
    private final ValueGoal value;

    private SelectingGoal(ValueGoal value) {
        this.value = value;
    }

    /** What to change, and which requests have to go for it. */
    static Optional<Remedy> remedy(Configuration start, ValueGoal value, int mostTries) {
        NearestConfiguration search = new NearestConfiguration(start, new SelectingGoal(value), mostTries);
        return search.find()
                .map(found -> search.without(found, value.selected(found)))
                .filter(found ->
                        value.isReached(found.configuration(), found.changes().keySet()))
                .map(found -> found.remedy(start));
    }

    @Override
    public boolean isReached(Configuration configuration, Set<Symbol> changed) {
        return value.isReachedIfSelected(configuration, changed);
    }

    @Override
    public Set<Change> steps(Configuration configuration) {
        return value.steps(configuration);
    }
}

package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Unmet;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.space.NearestConfiguration.Found;
import io.github.kconfig4j.space.formula.OptionSpace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** A symbol shall have a value, and some other requests may go for it. */
final class CostlyGoal implements Goal {
    private final ValueGoal value;
    private final Losses losses;
    private final BiPredicate<Configuration, Assignment> mayGo;

    private CostlyGoal(ValueGoal value, BiPredicate<Configuration, Assignment> mayGo) {
        this.value = value;
        this.losses = value.losses();
        this.mayGo = mayGo;
    }

    /**
     * Requests to leave out what is selected may go: a full {@code .config} has a line for everything that is left out, whether somebody
     * wanted it so or not.
     */
    static CostlyGoal selecting(ValueGoal value) {
        return new CostlyGoal(value, CostlyGoal::isSelected);
    }

    /** Any request may go. */
    static CostlyGoal atAnyCost(ValueGoal value) {
        return new CostlyGoal(value, (configuration, asked) -> true);
    }

    /** The same without the requests that have to go for it; none where that does not do. */
    Optional<Found> withoutLost(NearestConfiguration search, Found found) {
        return Optional.of(search.without(found, lost(found)))
                .filter(paid ->
                        value.isReached(paid.configuration(), paid.changes().keySet()));
    }

    private List<Assignment> lost(Found found) {
        return losses.requests(found.configuration(), found.changes().keySet()).stream()
                .map(Unmet::asked)
                .toList();
    }

    @Override
    public boolean isReached(Configuration configuration, Set<Symbol> changed) {
        return value.isThere(configuration)
                && losses.noDependency(configuration)
                && losses.requests(configuration, changed).stream()
                        .map(Unmet::asked)
                        .allMatch(lost -> !changed.contains(lost.symbol()) && mayGo.test(configuration, lost));
    }

    /** Only a select gives a symbol more than was asked for, but for a member of a choice. */
    private static boolean isSelected(Configuration configuration, Assignment asked) {
        Symbol other = asked.symbol();
        return asked.value().equals("n")
                && configuration.tristate(other) != Tristate.NO
                && configuration.tree().choiceOf(other).isEmpty();
    }

    @Override
    public Set<Change> steps(Configuration configuration) {
        return value.steps(configuration);
    }

    @Override
    public List<Integer> necessary(OptionSpace space) {
        return value.necessary(space);
    }
}

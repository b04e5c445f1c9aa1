package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Unmet;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.space.NearestConfiguration.Found;
import io.github.kconfig4j.space.formula.OptionSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

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

    /**
     * The same without the requests that have to go for it, or where fewer have to be changed for that, with them asking for what they are
     * left; none where neither does.
     */
    Optional<Found> paid(Configuration start, NearestConfiguration search, Found found) {
        Optional<Found> without = withoutLost(search, found);
        List<Assignment> lost = lost(found);
        boolean alone = without.filter(
                        way -> way.replaced().size() == found.replaced().size() + lost.size())
                .isPresent();
        return alone
                ? without
                : Stream.concat(settled(start, found, lost).stream(), without.stream())
                        .min(Comparator.comparingInt(way -> way.remedy().size()));
    }

    /** What counts only because of a lost request is lost with it. */
    private Optional<Found> withoutLost(NearestConfiguration search, Found found) {
        List<Assignment> gone = new ArrayList<>();
        Found left = found;
        for (List<Assignment> more = lost(left); !more.isEmpty(); more = lost(left)) {
            if (!isReached(left.configuration(), left.changes().keySet())) {
                return Optional.empty();
            }
            gone.addAll(more);
            left = search.without(found, gone);
        }
        return Optional.of(left).filter(this::isWanted);
    }

    /** With them asking for what they are left; those that nobody can set are gone. */
    private Optional<Found> settled(Configuration start, Found found, List<Assignment> lost) {
        Configuration reached = found.configuration();
        Map<Symbol, String> changes = new LinkedHashMap<>(found.changes());
        lost.stream()
                .map(Assignment::symbol)
                .filter(symbol -> reached.visibility(symbol) != Tristate.NO)
                .forEach(symbol -> changes.put(symbol, reached.value(symbol)));
        List<Assignment> replaced = new ArrayList<>(found.replaced());
        replaced.addAll(lost);
        Attempts attempts = new Attempts(start);
        return Optional.of(attempts.with(changes, replaced))
                .filter(this::isWanted)
                .map(way -> new Smallest(start, attempts, value).of(way));
    }

    private boolean isWanted(Found found) {
        return value.isReached(found.configuration(), found.changes().keySet());
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

package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Unmet;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.space.NearestConfiguration.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A symbol shall have a value, and no other request that was granted shall be lost for it. */
final class ValueGoal implements Goal {
    private static final int MAX_TRIES = 200;

    private final Symbol symbol;
    private final String wanted;
    private final Losses losses;

    private ValueGoal(Configuration start, Symbol symbol, String wanted) {
        this.symbol = symbol;
        this.wanted = wanted;
        this.losses = new Losses(start);
    }

    /** What to change so that the symbol has the value; if need be, which requests have to go for it. */
    static Optional<Remedy> remedy(Configuration start, Symbol symbol, String wanted) {
        ValueGoal goal = new ValueGoal(start, symbol, wanted);
        return new NearestConfiguration(start, goal, MAX_TRIES)
                .find()
                .map(step -> step.remedy(start))
                .or(() -> SelectingGoal.remedy(start, goal, MAX_TRIES));
    }

    @Override
    public boolean isReached(Configuration configuration, Set<Symbol> changed) {
        if (!configuration.value(symbol).equals(wanted)) {
            return false;
        }
        return losses.none(configuration, changed);
    }

    /** Whether only requests are lost to leave out what is selected now. */
    boolean isReachedIfSelected(Configuration configuration, Set<Symbol> changed) {
        return configuration.value(symbol).equals(wanted)
                && losses.noDependency(configuration)
                && losses.requests(configuration, changed).stream()
                        .allMatch(lost -> isSelected(configuration, lost.asked()));
    }

    /** Those requests. */
    List<Assignment> selected(Found found) {
        return losses.requests(found.configuration(), found.changes().keySet()).stream()
                .map(Unmet::asked)
                .toList();
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
        return configuration.value(symbol).equals(wanted)
                ? losses.repairs(configuration)
                : Candidates.of(configuration, symbol, wanted);
    }
}

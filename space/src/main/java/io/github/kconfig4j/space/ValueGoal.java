package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Symbol;
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

    /** What to change so that the symbol has the value. */
    static Optional<Remedy> remedy(Configuration start, Symbol symbol, String wanted) {
        ValueGoal goal = new ValueGoal(start, symbol, wanted);
        return new NearestConfiguration(start, goal, MAX_TRIES).find().map(step -> step.remedy(start));
    }

    @Override
    public boolean isReached(Configuration configuration, Set<Symbol> changed) {
        if (!configuration.value(symbol).equals(wanted)) {
            return false;
        }
        return losses.none(configuration, changed);
    }

    @Override
    public Set<Change> steps(Configuration configuration) {
        return configuration.value(symbol).equals(wanted)
                ? losses.repairs(configuration)
                : Candidates.of(configuration, symbol, wanted);
    }
}

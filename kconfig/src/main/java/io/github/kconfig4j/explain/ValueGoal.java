package io.github.kconfig4j.explain;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Unmet;
import io.github.kconfig4j.model.Symbol;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A symbol shall have a value, and no other request that was granted shall be lost for it. */
final class ValueGoal implements ChangeSearch.Goal {
    private static final int MAX_TRIES = 200;

    private final Symbol symbol;
    private final String wanted;
    private final Set<Symbol> notGranted = new HashSet<>();

    private ValueGoal(Configuration start, Symbol symbol, String wanted) {
        this.symbol = symbol;
        this.wanted = wanted;
        start.notGranted().forEach(u -> notGranted.add(u.asked().symbol()));
    }

    /** What to change so that the symbol has the value. */
    static Optional<Remedy> remedy(Configuration start, Symbol symbol, String wanted) {
        ValueGoal goal = new ValueGoal(start, symbol, wanted);
        return new ChangeSearch(start, goal, MAX_TRIES).find().map(ChangeSearch.Step::remedy);
    }

    @Override
    public boolean isReached(Configuration configuration, Set<Symbol> changed) {
        if (!configuration.value(symbol).equals(wanted)) {
            return false;
        }
        for (Unmet unmet : configuration.notGranted()) {
            Symbol lost = unmet.asked().symbol();
            boolean intended = changed.contains(lost)
                    || configuration.tree().choiceOf(lost).isPresent();
            if (!intended && !notGranted.contains(lost)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Set<Change> steps(Configuration configuration) {
        return Candidates.of(configuration, symbol, wanted);
    }
}

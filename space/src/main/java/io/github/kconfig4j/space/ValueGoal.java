package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.space.NearestConfiguration.Found;
import io.github.kconfig4j.space.formula.OptionSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /**
     * Up to so many ways to change it so that the symbol has the value, the smallest first; if nothing else does, with requests that have
     * to go for it.
     */
    static List<Remedy> remedies(Configuration start, Symbol symbol, String wanted, int most) {
        ValueGoal goal = new ValueGoal(start, symbol, wanted);
        NearestConfiguration plain = new NearestConfiguration(start, goal, MAX_TRIES);
        List<Found> found = plain.tried(most);
        if (found.isEmpty()) {
            found = costly(start, CostlyGoal.selecting(goal), most);
        }
        if (found.isEmpty()) {
            found = plain.byFormula().stream().toList();
        }
        if (found.isEmpty()) {
            found = costly(start, CostlyGoal.atAnyCost(goal), most);
        }
        return found.stream()
                .map(Found::remedy)
                .sorted(Comparator.comparingInt(Remedy::size))
                .toList();
    }

    private static List<Found> costly(Configuration start, CostlyGoal goal, int most) {
        NearestConfiguration search = new NearestConfiguration(start, goal, MAX_TRIES);
        List<Found> found = search.tried(most);
        return (found.isEmpty() ? search.byFormula().stream() : found.stream())
                .flatMap(way -> goal.paid(start, search, way).stream())
                .toList();
    }

    /** What may be lost for it. */
    Losses losses() {
        return losses;
    }

    /** Whether the symbol has the value. */
    boolean isThere(Configuration configuration) {
        return configuration.value(symbol).equals(wanted);
    }

    @Override
    public boolean isReached(Configuration configuration, Set<Symbol> changed) {
        return isThere(configuration) && losses.none(configuration, changed);
    }

    @Override
    public Set<Change> steps(Configuration configuration) {
        return isThere(configuration) ? losses.repairs(configuration) : Candidates.of(configuration, symbol, wanted);
    }

    @Override
    public List<Integer> necessary(OptionSpace space) {
        List<Integer> necessary = new ArrayList<>(losses.none(space));
        necessary.add(has(space, symbol, wanted));
        return necessary;
    }

    /** The literal for: a symbol has a value; one that never holds if it cannot, one that always does if nothing is known. */
    static int has(OptionSpace space, Symbol symbol, String value) {
        return symbol.type() == SymbolType.UNKNOWN
                ? space.literal(Expr.YES, Tristate.YES)
                : space.literal(symbol, value).orElseGet(() -> space.literal(Expr.NO, Tristate.YES));
    }
}

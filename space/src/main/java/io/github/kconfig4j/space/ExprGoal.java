package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.space.formula.OptionSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An expression shall be {@code y}, and no request that was granted shall be lost for it. */
final class ExprGoal implements Goal {
    private static final int MAX_TRIES = 200;

    private final Expr expr;
    private final Losses losses;

    private ExprGoal(Configuration start, Expr expr) {
        this.expr = expr;
        this.losses = new Losses(start);
    }

    /** What to change so that the expression is {@code y}. */
    static Optional<Remedy> remedy(Configuration start, Expr expr) {
        return new NearestConfiguration(start, new ExprGoal(start, expr), MAX_TRIES)
                .find()
                .map(NearestConfiguration.Found::remedy);
    }

    @Override
    public boolean isReached(Configuration configuration, Set<Symbol> changed) {
        return configuration.evaluate(expr) == Tristate.YES && losses.none(configuration, changed);
    }

    @Override
    public Set<Change> steps(Configuration configuration) {
        return configuration.evaluate(expr) == Tristate.YES
                ? losses.repairs(configuration)
                : Candidates.raising(configuration, expr);
    }

    @Override
    public List<Integer> necessary(OptionSpace space) {
        List<Integer> necessary = new ArrayList<>(losses.none(space));
        necessary.add(space.literal(expr, Tristate.YES));
        return necessary;
    }
}

package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.space.formula.OptionSpace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An expression is {@code y}, and no symbol is selected against its dependencies that was not before: that is a mistake, not
 * a configuration that anybody builds.
 */
public final class Holds implements Goal {
    private final Expr expr;
    private final Losses losses;

    /** @param start the configuration from which the search starts */
    public Holds(Configuration start, Expr expr) {
        this.expr = expr;
        this.losses = new Losses(start);
    }

    @Override
    public boolean isReached(Configuration configuration, Set<Symbol> changed) {
        return configuration.evaluate(expr) == Tristate.YES && losses.noDependency(configuration);
    }

    @Override
    public Set<Change> steps(Configuration configuration) {
        if (configuration.evaluate(expr) != Tristate.YES) {
            return Candidates.raising(configuration, expr);
        }
        Set<Change> steps = new LinkedHashSet<>(losses.repairs(configuration));
        steps.addAll(losses.releases(configuration));
        return steps;
    }

    @Override
    public List<Integer> necessary(OptionSpace space) {
        List<Integer> necessary = new ArrayList<>(losses.none(space));
        necessary.add(space.literal(expr, Tristate.YES));
        return necessary;
    }
}

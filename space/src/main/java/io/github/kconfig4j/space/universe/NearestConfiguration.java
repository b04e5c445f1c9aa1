package io.github.kconfig4j.space.universe;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds, from a configuration, the one with the fewest other settings in which an expression is {@code y}. Settings are
 * tried one, two, three at a time, those nearest to the expression first, and every trial is resolved, so what is found
 * is legal. The order, and so the result, is always the same.
 */
public final class NearestConfiguration {
    /** Where the settings of a trial are said to be. */
    private static final SourcePosition ORIGIN = SourcePosition.ofLine("(tried)", 1);

    private static final int MOST_CHANGES = 4;
    private static final int MOST_TRIALS = 5_000;
    private static final int MOST_CHANGES_ON_TOP = 2;
    private static final int MOST_TRIALS_ON_TOP = 200;

    private final KconfigTree tree;
    private final TriedValues values;

    /**
     * A configuration that was found.
     *
     * @param configuration it
     * @param changes the settings that lead to it, without their consequences
     */
    public record Found(Configuration configuration, List<Assignment> changes) {
        /** Copies the list. */
        public Found {
            changes = List.copyOf(changes);
        }

        /** The settings as text: {@code KVM=y, HZ=1000}. */
        public String changesText() {
            return String.join(
                    ", ",
                    changes.stream()
                            .map(change -> change.symbol() + "=" + change.value())
                            .toList());
        }
    }

    /** @param conditions expressions whose comparisons tell which numbers and strings matter */
    public NearestConfiguration(KconfigTree tree, Iterable<Expr> conditions) {
        this.tree = tree;
        this.values = new TriedValues(conditions);
    }

    /** The nearest configuration in which the goal is {@code y}; empty if none was found within the bounds. */
    public Optional<Found> find(Configuration start, Expr goal) {
        return find(start, goal, Expr.YES, MOST_CHANGES, MOST_TRIALS);
    }

    /**
     * A configuration very near, in which the goal is {@code y} and something else is as well. It is looked for with less
     * effort, because there is another way if there is none.
     */
    Optional<Found> findOnTop(Configuration start, Expr goal, Expr kept) {
        return find(start, goal, kept, MOST_CHANGES_ON_TOP, MOST_TRIALS_ON_TOP);
    }

    private Optional<Found> find(Configuration start, Expr goal, Expr kept, int mostChanges, int mostTrials) {
        if (start.evaluate(goal) == Tristate.YES) {
            return Optional.of(new Found(start, List.of()));
        }
        Search search = new Search(start, goal, Expr.and(goal, kept), mostTrials);
        for (int changes = 1; changes <= mostChanges; changes++) {
            Optional<Found> found = search.with(changes, 0, start.userValues(), List.of());
            if (found.isPresent() || search.trials >= mostTrials) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** One search; the trials are counted over all its levels. */
    private final class Search {
        private final Expr wanted;
        private final int mostTrials;
        private final List<Assignment> candidates = new ArrayList<>();
        private int trials;

        Search(Configuration start, Expr goal, Expr wanted, int mostTrials) {
            this.wanted = wanted;
            this.mostTrials = mostTrials;
            for (Symbol symbol : Relevance.of(tree, goal)) {
                for (String value : values.of(symbol)) {
                    if (tree.hasPrompt(symbol) && !start.value(symbol).equals(value)) {
                        candidates.add(new Assignment(symbol, value, ORIGIN));
                    }
                }
            }
        }

        Optional<Found> with(int changes, int from, UserValues soFar, List<Assignment> made) {
            for (int i = from; i < candidates.size() && trials < mostTrials; i++) {
                Assignment change = candidates.get(i);
                if (made.stream().anyMatch(other -> other.symbol() == change.symbol())) {
                    continue;
                }
                UserValues next = soFar.with(change.symbol(), change.value(), change.origin());
                List<Assignment> all = new ArrayList<>(made);
                all.add(change);
                Optional<Found> found = changes > 1 ? with(changes - 1, i + 1, next, all) : attempt(next, all);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private Optional<Found> attempt(UserValues next, List<Assignment> made) {
            trials++;
            Configuration configuration = Configuration.resolve(tree, next);
            // A select against the dependencies of its target is a mistake, not a configuration that anybody builds.
            boolean legal = configuration.unmetDependencies().isEmpty();
            return legal && configuration.evaluate(wanted) == Tristate.YES
                    ? Optional.of(new Found(configuration, made))
                    : Optional.empty();
        }
    }
}

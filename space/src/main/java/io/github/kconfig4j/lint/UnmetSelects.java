package io.github.kconfig4j.lint;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.space.Candidates;
import io.github.kconfig4j.space.Change;
import io.github.kconfig4j.space.Goal;
import io.github.kconfig4j.space.NearestConfiguration;
import io.github.kconfig4j.space.formula.OptionSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Selects that can force a symbol although what it depends on forbids it. Reported only with a configuration that was
 * resolved and shows it; the search for one is bounded.
 */
final class UnmetSelects {
    private static final int MAX_TRIES = 24;

    private final KconfigTree tree;
    private final Configuration defaults;

    UnmetSelects(KconfigTree tree) {
        this.tree = tree;
        this.defaults = Configuration.resolve(tree, UserValues.none(tree));
    }

    private record Suspect(Symbol by, Property.Select select) {}

    List<Diagnostic> findings() {
        List<Suspect> suspects = new ArrayList<>();
        for (Symbol symbol : tree.symbols()) {
            for (Property.Select select : tree.selects(symbol)) {
                if (isSuspect(symbol, select)) {
                    suspects.add(new Suspect(symbol, select));
                }
            }
        }
        return suspects.parallelStream().flatMap(s -> finding(s).stream()).toList();
    }

    private boolean isSuspect(Symbol by, Property.Select select) {
        if (!select.target().isDeclared() || tree.choiceOf(select.target()).isPresent()) {
            return false;
        }
        Expr premise = Expr.and(Expr.of(by), select.condition());
        return !Implication.holdsUnforced(tree, premise, tree.directDependency(select.target()));
    }

    private Optional<Diagnostic> finding(Suspect suspect) {
        Symbol target = suspect.select().target();
        Shown goal = new Shown(suspect);
        Optional<NearestConfiguration.Found> found = new NearestConfiguration(defaults, goal, MAX_TRIES).find();
        return found.map(step -> {
            String with = step.remedy().fragment("").strip().replace("\n", ", ");
            String message = suspect.by() + " selects " + target + ", which depends on "
                    + tree.directDependency(target) + ", and that can be n"
                    + (with.isEmpty() ? " by default" : ": " + with);
            return Diagnostic.of(
                            Severity.WARNING,
                            DiagnosticId.UNMET_SELECT,
                            suspect.select().position(),
                            message)
                    .withHint("let " + suspect.by() + " depend on it too, or select it as well");
        });
    }

    /** The selector is set and what the target depends on is not. */
    private final class Shown implements Goal {
        private final Suspect suspect;

        Shown(Suspect suspect) {
            this.suspect = suspect;
        }

        @Override
        public boolean isReached(Configuration configuration, Set<Symbol> changed) {
            Symbol target = suspect.select().target();
            return isSelecting(configuration)
                    && configuration.directDependency(target) == Tristate.NO
                    && configuration.unmetDependencies().contains(target);
        }

        private boolean isSelecting(Configuration configuration) {
            return configuration.tristate(suspect.by()) != Tristate.NO
                    && configuration.evaluate(suspect.select().condition()) != Tristate.NO;
        }

        @Override
        public Set<Change> steps(Configuration configuration) {
            Expr selecting = Expr.and(Expr.of(suspect.by()), suspect.select().condition());
            return isSelecting(configuration)
                    ? Candidates.lowering(
                            configuration,
                            tree.directDependency(suspect.select().target()))
                    : Candidates.raising(configuration, selecting);
        }

        @Override
        public List<Integer> necessary(OptionSpace space) {
            Expr selecting = Expr.and(Expr.of(suspect.by()), suspect.select().condition());
            Expr dependency = tree.directDependency(suspect.select().target());
            return List.of(space.literal(selecting, Tristate.MOD), -space.literal(dependency, Tristate.MOD));
        }
    }
}

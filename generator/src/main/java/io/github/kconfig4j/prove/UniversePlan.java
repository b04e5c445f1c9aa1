package io.github.kconfig4j.prove;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which configurations make up the universe of a template set: the named variants, and for every option that the set
 * reads and every condition in it the nearest configuration in which it holds, so that each region of the set and each
 * value of a bool option is in at least one member. Immutable.
 *
 * @param members the configurations beyond the named ones, in the order in which they were found
 * @param notes what could not be reached, each at its place in the set
 */
public record UniversePlan(List<Planned> members, List<Diagnostic> notes) {

    /**
     * A configuration of the universe.
     *
     * @param name what it is: {@code x86_64 with KVM=n}
     * @param configuration it
     */
    public record Planned(String name, Configuration configuration) {}

    /** Copies the lists. */
    public UniversePlan {
        members = List.copyOf(members);
        notes = List.copyOf(notes);
    }

    /**
     * Looks for the members.
     *
     * @param set the template set
     * @param variants the named variants, at least one, by name
     */
    public static UniversePlan of(TemplateSet set, Map<String, Configuration> variants) {
        return new Planner(set, variants).plan();
    }

    /** What must hold in some member, and where the set says so; the position is empty for an option as such. */
    private record Goal(Expr condition, Optional<SourcePosition> position) {}

    private static final class Planner {
        private final Map<String, Configuration> variants;
        private final Set<Goal> goals = new LinkedHashSet<>();
        private final NearestConfiguration nearest;
        private final List<Planned> members = new ArrayList<>();
        private final List<Diagnostic> notes = new ArrayList<>();

        Planner(TemplateSet set, Map<String, Configuration> variants) {
            this.variants = new LinkedHashMap<>(variants);
            KconfigTree tree = variants.values().iterator().next().tree();
            Set<Expr> conditions = new LinkedHashSet<>();
            set.symbolsRead().stream().filter(Planner::isSwitch).forEach(symbol -> {
                goals.add(new Goal(Expr.of(symbol), Optional.empty()));
                goals.add(new Goal(Expr.not(Expr.of(symbol)), Optional.empty()));
            });
            for (LineOrigin region : set.regions()) {
                if (!region.condition().equals(Expr.NO) && conditions.add(region.condition())) {
                    goals.add(new Goal(region.condition(), Optional.of(region.template())));
                }
            }
            this.nearest = new NearestConfiguration(tree, conditions);
        }

        private static boolean isSwitch(Symbol symbol) {
            return !symbol.isChoice() && (symbol.type() == SymbolType.BOOL || symbol.type() == SymbolType.TRISTATE);
        }

        UniversePlan plan() {
            for (Goal goal : goals) {
                if (!isReached(goal.condition())) {
                    reach(goal);
                }
            }
            return new UniversePlan(members, notes);
        }

        private boolean isReached(Expr goal) {
            return variants.values().stream().anyMatch(c -> c.evaluate(goal) == Tristate.YES)
                    || members.stream().anyMatch(m -> m.configuration().evaluate(goal) == Tristate.YES);
        }

        private void reach(Goal goal) {
            Optional<Planned> best = Optional.empty();
            int fewest = Integer.MAX_VALUE;
            for (Map.Entry<String, Configuration> variant : variants.entrySet()) {
                Optional<NearestConfiguration.Found> found = nearest.find(variant.getValue(), goal.condition());
                if (found.isPresent() && found.get().changes().size() < fewest) {
                    fewest = found.get().changes().size();
                    best = Optional.of(new Planned(
                            variant.getKey() + " with " + found.get().changesText(),
                            found.get().configuration()));
                }
            }
            best.ifPresentOrElse(members::add, () -> notes.add(note(goal)));
        }

        private static Diagnostic note(Goal goal) {
            String id = "unreached-condition";
            return goal.position()
                    .map(position -> Diagnostic.of(
                            Severity.NOTE,
                            id,
                            position,
                            "No configuration was found in which " + goal.condition()
                                    + " holds: what stands there cannot be searched for."))
                    .orElseGet(() -> Diagnostic.of(
                            Severity.NOTE, id, "No configuration was found in which " + goal.condition() + " holds."));
        }
    }
}

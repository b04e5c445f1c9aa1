package io.github.kconfig4j.space.universe;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
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
import java.util.stream.Collectors;

/**
 * Which configurations make up the universe of a template set: the named variants, and for every option that the set
 * reads and every condition in it the nearest configuration in which it holds, so that each region of the set and each
 * value of a bool option is in at least one member. A member serves as many of them as fit together, so that few need to be
 * compiled. Immutable.
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
     * @param regions the parts of the set and when they exist
     * @param read the symbols that the set reads
     * @param variants the named variants, at least one, by name
     */
    public static UniversePlan of(List<Region> regions, Set<Symbol> read, Map<String, Configuration> variants) {
        return new Planner(regions, read, variants).plan();
    }

    /** What must hold in some member, and where the set says so; the position is empty for an option as such. */
    private record Goal(Expr condition, Optional<SourcePosition> position) {}

    /** A member while it is planned: it is moved on as long as all it was made for still holds. */
    private static final class Member {
        private final String variant;
        private final Map<Symbol, String> changes = new LinkedHashMap<>();
        private Configuration configuration;
        private Expr kept = Expr.YES;

        Member(String variant, NearestConfiguration.Found found) {
            this.variant = variant;
            this.configuration = found.configuration();
            move(found);
        }

        void move(NearestConfiguration.Found found) {
            configuration = found.configuration();
            found.changes().forEach(change -> changes.put(change.symbol(), change.value()));
        }

        void keep(Expr goal) {
            kept = Expr.and(kept, goal);
        }

        Planned planned() {
            String settings = changes.entrySet().stream()
                    .map(change -> change.getKey() + "=" + change.getValue())
                    .collect(Collectors.joining(", "));
            return new Planned(variant + " with " + settings, configuration);
        }
    }

    private static final class Planner {
        private final Map<String, Configuration> variants;
        private final Set<Goal> goals = new LinkedHashSet<>();
        private final NearestConfiguration nearest;
        private final List<Member> members = new ArrayList<>();
        private final List<Diagnostic> notes = new ArrayList<>();

        Planner(List<Region> regions, Set<Symbol> read, Map<String, Configuration> variants) {
            this.variants = new LinkedHashMap<>(variants);
            KconfigTree tree = variants.values().iterator().next().tree();
            Set<Expr> conditions = new LinkedHashSet<>();
            for (Region region : regions) {
                if (!region.condition().equals(Expr.NO) && conditions.add(region.condition())) {
                    goals.add(new Goal(region.condition(), Optional.of(region.position())));
                }
            }
            List<Symbol> switches = read.stream().filter(Planner::isSwitch).toList();
            // What switches most of the set off comes last, as nothing else fits together with it.
            switches.forEach(symbol -> addOption(Expr.of(symbol), conditions));
            switches.forEach(symbol -> addOption(Expr.not(Expr.of(symbol)), conditions));
            this.nearest = new NearestConfiguration(tree, conditions);
        }

        private void addOption(Expr condition, Set<Expr> conditions) {
            if (conditions.add(condition)) {
                goals.add(new Goal(condition, Optional.empty()));
            }
        }

        private static boolean isSwitch(Symbol symbol) {
            return !symbol.isChoice() && (symbol.type() == SymbolType.BOOL || symbol.type() == SymbolType.TRISTATE);
        }

        UniversePlan plan() {
            for (Goal goal : goals) {
                if (!isReachedByVariant(goal.condition())
                        && !isReachedByMember(goal.condition())
                        && !isReachedOnTop(goal.condition())) {
                    reach(goal);
                }
            }
            return new UniversePlan(members.stream().map(Member::planned).toList(), notes);
        }

        private boolean isReachedByVariant(Expr goal) {
            return variants.values().stream().anyMatch(c -> c.evaluate(goal) == Tristate.YES);
        }

        private boolean isReachedByMember(Expr goal) {
            Optional<Member> member = members.stream()
                    .filter(m -> m.configuration.evaluate(goal) == Tristate.YES)
                    .findFirst();
            member.ifPresent(m -> m.keep(goal));
            return member.isPresent();
        }

        /** One member for several goals is one compilation for all of them. */
        private boolean isReachedOnTop(Expr goal) {
            for (Member member : members) {
                Optional<NearestConfiguration.Found> found = nearest.findOnTop(member.configuration, goal, member.kept);
                if (found.isPresent()) {
                    member.move(found.get());
                    member.keep(goal);
                    return true;
                }
            }
            return false;
        }

        private void reach(Goal goal) {
            Optional<Member> best = Optional.empty();
            for (Map.Entry<String, Configuration> variant : variants.entrySet()) {
                Optional<NearestConfiguration.Found> found = nearest.find(variant.getValue(), goal.condition());
                int fewest = best.map(m -> m.changes.size()).orElse(Integer.MAX_VALUE);
                if (found.isPresent() && found.get().changes().size() < fewest) {
                    best = Optional.of(new Member(variant.getKey(), found.get()));
                }
            }
            best.ifPresentOrElse(
                    member -> {
                        member.keep(goal.condition());
                        members.add(member);
                    },
                    () -> notes.add(note(goal)));
        }

        private static Diagnostic note(Goal goal) {
            DiagnosticId id = DiagnosticId.UNREACHED_CONDITION;
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

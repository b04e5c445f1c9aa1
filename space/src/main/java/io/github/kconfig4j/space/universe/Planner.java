package io.github.kconfig4j.space.universe;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.space.Holds;
import io.github.kconfig4j.space.NearestConfiguration;
import io.github.kconfig4j.space.NearestConfiguration.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds for each condition a named variant or a member in which it holds. Used once. */
final class Planner {
    private static final int MOST_TRIES = 200;
    private static final int MOST_TRIES_OF_ALL_VARIANTS = 1_000;
    private static final int MOST_CHANGES = 8;
    private static final int MOST_CHANGES_ON_TOP = 2;
    private static final int MOST_TRIES_ON_TOP = 16;

    private final KconfigTree tree;
    private final Map<String, Configuration> variants;
    private final boolean shared;
    private final Map<Expr, Optional<Region>> goals = new LinkedHashMap<>();
    private final List<PlannedMember> members = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    /** @param shared whether a member may serve several conditions */
    Planner(Map<String, Configuration> variants, boolean shared) {
        this.variants = new LinkedHashMap<>(variants);
        this.shared = shared;
        this.tree = variants.values().iterator().next().tree();
    }

    /** Where a condition is reached; the name of a member is known only when no more changes are added to it. */
    private record Outcome(
            Region region, Optional<String> variant, Optional<PlannedMember> member, boolean impossible) {
        Reach reach() {
            return new Reach(region, variant.or(() -> member.map(PlannedMember::name)), impossible);
        }
    }

    void add(Region region) {
        if (!region.condition().equals(Expr.NO) && !region.condition().equals(Expr.YES)) {
            goals.putIfAbsent(region.condition(), Optional.of(region));
        }
    }

    /** Adds a condition that nothing in the set stands under. */
    void add(Expr condition) {
        goals.putIfAbsent(condition, Optional.empty());
    }

    UniversePlan plan() {
        goals.forEach((condition, region) -> {
            Optional<String> variant = shared ? variantWith(condition) : Optional.empty();
            Optional<PlannedMember> member = variant.isEmpty() ? member(condition) : Optional.empty();
            boolean impossible = variant.isEmpty() && member.isEmpty() && Impossibility.isCertain(tree, condition);
            region.ifPresent(r -> outcomes.add(new Outcome(r, variant, member, impossible)));
        });
        return new UniversePlan(
                members.stream()
                        .map(m -> new UniversePlan.Planned(m.name(), m.configuration()))
                        .toList(),
                outcomes.stream().map(Outcome::reach).toList());
    }

    private Optional<String> variantWith(Expr condition) {
        return variants.entrySet().stream()
                .filter(variant -> variant.getValue().evaluate(condition) == Tristate.YES)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<PlannedMember> member(Expr condition) {
        Optional<PlannedMember> member = shared ? memberWith(condition) : Optional.empty();
        if (member.isEmpty()) {
            member = nearest(condition);
            member.ifPresent(members::add);
        }
        member.ifPresent(m -> m.keep(condition));
        return member;
    }

    /** One member for several conditions is one compilation for all of them. */
    private Optional<PlannedMember> memberWith(Expr condition) {
        Optional<PlannedMember> member = members.stream()
                .filter(m -> m.configuration().evaluate(condition) == Tristate.YES)
                .findFirst();
        return member.isPresent()
                ? member
                : members.stream().filter(m -> isReachedOnTop(m, condition)).findFirst();
    }

    private static boolean isReachedOnTop(PlannedMember member, Expr condition) {
        Holds goal = new Holds(member.configuration(), Expr.and(condition, member.kept()));
        Optional<Found> found =
                new NearestConfiguration(member.configuration(), goal, MOST_TRIES_ON_TOP, MOST_CHANGES_ON_TOP).find();
        found.ifPresent(member::move);
        return found.isPresent();
    }

    private Optional<PlannedMember> nearest(Expr condition) {
        Optional<PlannedMember> best = Optional.empty();
        int mostChanges = MOST_CHANGES;
        int tries = 0;
        for (Map.Entry<String, Configuration> variant : variants.entrySet()) {
            NearestConfiguration search = new NearestConfiguration(
                    variant.getValue(),
                    new Holds(variant.getValue(), condition),
                    Math.min(MOST_TRIES, MOST_TRIES_OF_ALL_VARIANTS - tries),
                    mostChanges);
            Optional<Found> found = search.find();
            tries += search.tries();
            if (found.isPresent()) {
                best = Optional.of(new PlannedMember(variant.getKey(), found.get()));
                mostChanges = found.get().changes().size() - 1;
            }
            // Nothing else can be nearer, or there is nothing to find.
            if (mostChanges <= 0 || best.isEmpty() && tries > 0 && Impossibility.isCertain(tree, condition)) {
                return best;
            }
        }
        return best;
    }
}

package io.github.kconfig4j.product.build;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.prove.Libraries;
import io.github.kconfig4j.prove.Universe;
import io.github.kconfig4j.space.universe.Reach;
import io.github.kconfig4j.space.universe.Region;
import io.github.kconfig4j.space.universe.UniversePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the universe of variants that were built: they and what else the plan asks for. Used once. */
final class UniverseBuilder {
    private final LoadedSet set;
    private final UniverseMembers members;
    private final Libraries libraries;
    private final Map<String, Configuration> named = new LinkedHashMap<>();

    UniverseBuilder(LoadedSet set, ConfigurationCompiler compiler, Parallel parallel) {
        this.set = set;
        this.members = new UniverseMembers(set, compiler, parallel);
        this.libraries = compiler.libraries();
    }

    BuiltUniverse build(List<BuiltVariant> built) {
        built.forEach(this::add);
        List<Coverage> coverage = named.isEmpty() ? List.of() : cover();
        Universe universe = new Universe(members.members(), set.templates().symbolsRead(), libraries);
        return new BuiltUniverse(universe, coverage);
    }

    /** A variant that could not be compiled covers nothing; without any there is nothing to prove either. */
    private void add(BuiltVariant variant) {
        variant.compiled().ifPresent(compiled -> {
            String name = variant.rendered().spec().name();
            String unique = named.containsKey(name) ? variant.rendered().spec().description() : name;
            named.put(unique, compiled.configuration());
            members.add(unique, compiled);
        });
    }

    private List<Coverage> cover() {
        List<Region> regions = set.templates().regions().stream()
                .map(line -> new Region(line.condition(), line.template()))
                .toList();
        UniversePlan plan = UniversePlan.of(regions, set.templates().symbolsRead(), named);
        members.add(plan.members());
        Map<Region, Reach> again = again(plan);
        List<Coverage> coverage = new ArrayList<>();
        plan.reaches().forEach(reach -> coverage.add(coverage(again.getOrDefault(reach.region(), reach))));
        return coverage;
    }

    /** Several conditions together may not compile although each does. */
    private Map<Region, Reach> again(UniversePlan plan) {
        List<Region> failed = plan.reaches().stream()
                .filter(reach -> reach.member().flatMap(members::failure).isPresent())
                .map(Reach::region)
                .toList();
        Map<Region, Reach> again = new LinkedHashMap<>();
        if (!failed.isEmpty()) {
            UniversePlan alone = UniversePlan.alone(failed, named);
            members.add(alone.members());
            alone.reaches().forEach(reach -> again.put(reach.region(), reach));
        }
        return again;
    }

    private Coverage coverage(Reach reach) {
        if (reach.member().isEmpty()) {
            return reach.impossible() ? Coverage.impossible(reach.region()) : Coverage.notFound(reach.region());
        }
        String member = members.nameOf(reach.member().get());
        Optional<Diagnostic> failure = members.failure(member);
        return failure.map(error -> Coverage.failed(reach.region(), member, error))
                .orElseGet(() -> Coverage.by(member, reach.region()));
    }
}

package io.github.kconfig4j.product.build;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.RenderResult;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.prove.CompiledVariant;
import io.github.kconfig4j.space.universe.UniversePlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The members of a universe while it grows. Those with the same sources and resources are one. */
final class UniverseMembers {
    private final LoadedSet set;
    private final ConfigurationCompiler compiler;
    private final Parallel parallel;
    private final List<CompiledVariant> members = new ArrayList<>();
    private final Map<SortedMap<String, String>, String> byTexts = new HashMap<>();
    private final Map<String, String> sameAs = new HashMap<>();
    private final Map<String, Diagnostic> failures = new HashMap<>();

    UniverseMembers(LoadedSet set, ConfigurationCompiler compiler, Parallel parallel) {
        this.set = set;
        this.compiler = compiler;
        this.parallel = parallel;
    }

    /** Adds a variant that was compiled already. */
    void add(String name, CompiledVariant variant) {
        members.add(variant);
        byTexts.putIfAbsent(TreeTexts.of(variant.sources()), name);
    }

    private record Rendered(String name, Configuration configuration, SourceTree sources) {}

    /** Renders and compiles configurations, those with sources of their own. */
    void add(List<UniversePlan.Planned> planned) {
        List<Rendered> rendered = new ArrayList<>();
        for (UniversePlan.Planned one : planned) {
            RenderResult result = set.render(one.configuration());
            if (result.tree().isEmpty()) {
                addFailure(one.name(), result.diagnostics());
                continue;
            }
            SourceTree sources = result.tree().get();
            String first = byTexts.putIfAbsent(TreeTexts.of(sources), one.name());
            if (first == null) {
                rendered.add(new Rendered(one.name(), one.configuration(), sources));
            } else {
                sameAs.put(one.name(), first);
            }
        }
        rendered.forEach(one -> compiler.prepare(one.configuration()));
        for (CompiledConfiguration one : parallel.map(rendered, this::compile)) {
            one.compiled().ifPresentOrElse(members::add, () -> addFailure(one.name(), one.diagnostics()));
        }
    }

    private CompiledConfiguration compile(Rendered rendered) {
        return compiler.compileGenerated(rendered.name(), rendered.configuration(), rendered.sources());
    }

    private void addFailure(String name, List<Diagnostic> said) {
        CompiledConfiguration.firstError(said).ifPresent(error -> failures.put(name, error));
    }

    List<CompiledVariant> members() {
        return members;
    }

    /** The name of the member that has the sources of a planned one; its own if there is no other. */
    String nameOf(String planned) {
        return sameAs.getOrDefault(planned, planned);
    }

    /** Why a planned member could not be rendered or compiled; empty if it was. */
    Optional<Diagnostic> failure(String planned) {
        return Optional.ofNullable(failures.get(nameOf(planned)));
    }
}

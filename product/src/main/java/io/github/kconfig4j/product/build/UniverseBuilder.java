package io.github.kconfig4j.product.build;

import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.compile.TemplateDiagnostics;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.RenderResult;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.module.ModuleCode;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.prove.CompiledVariant;
import io.github.kconfig4j.prove.Libraries;
import io.github.kconfig4j.prove.Universe;
import io.github.kconfig4j.space.universe.Region;
import io.github.kconfig4j.space.universe.UniversePlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Makes the universe of variants that were built: they and what else the plan asks for. Used once. */
final class UniverseBuilder {
    private final LoadedSet set;
    private final ModuleCode module;
    private final Parallel parallel;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<Diagnostic, List<String>> failed = new LinkedHashMap<>();

    UniverseBuilder(LoadedSet set, ModuleCode module, Parallel parallel) {
        this.set = set;
        this.module = module;
        this.parallel = parallel;
    }

    /** What could not be reached, rendered or compiled. */
    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    Universe build(List<BuiltVariant> built) {
        Map<String, Configuration> named = new LinkedHashMap<>();
        Set<Diagnostic> said = new HashSet<>();
        List<CompiledVariant> members = new ArrayList<>();
        for (BuiltVariant variant : built) {
            variant.rendered()
                    .configuration()
                    .ifPresent(c -> named.put(variant.rendered().spec().name(), c));
            variant.compiled().ifPresent(members::add);
            said.addAll(variant.diagnostics());
        }
        if (!named.isEmpty()) {
            UniversePlan plan = UniversePlan.of(regions(), set.templates().symbolsRead(), named);
            plan.notes().forEach(note -> diagnostics.add(SetLoader.withPrefix(note, set.prefix())));
            members.addAll(compile(render(plan, members)));
        }
        // What a named variant fails with as well has been said of it.
        failed.keySet().removeAll(said);
        failed.forEach((error, names) -> diagnostics.add(failure(error, names)));
        return new Universe(members, set.templates().symbolsRead(), set.prefix(), new Libraries(module.classPath()));
    }

    private List<Region> regions() {
        return set.templates().regions().stream()
                .map(line -> new Region(line.condition(), line.template()))
                .toList();
    }

    private record Rendered(UniversePlan.Planned planned, SourceTree tree) {}

    /** Those configurations that have sources of their own. */
    private List<Rendered> render(UniversePlan plan, List<CompiledVariant> members) {
        Set<SortedMap<String, String>> known = new HashSet<>();
        members.forEach(member -> known.add(TreeTexts.of(member.sources())));
        List<Rendered> rendered = new ArrayList<>();
        for (UniversePlan.Planned planned : plan.members()) {
            RenderResult result = set.templates().render(planned.configuration());
            if (result.tree().isPresent()) {
                if (known.add(TreeTexts.of(result.tree().get()))) {
                    rendered.add(new Rendered(planned, result.tree().get()));
                }
            } else {
                addFailure(
                        planned.name(),
                        result.diagnostics().stream()
                                .map(d -> SetLoader.withPrefix(d, set.prefix()))
                                .toList());
            }
        }
        return rendered;
    }

    private record Attempt(String name, Optional<CompiledVariant> compiled, List<Diagnostic> said) {}

    private List<CompiledVariant> compile(List<Rendered> rendered) {
        List<CompiledVariant> compiled = new ArrayList<>();
        for (Attempt attempt : parallel.map(rendered, this::attempt)) {
            attempt.compiled().ifPresentOrElse(compiled::add, () -> addFailure(attempt.name(), attempt.said()));
        }
        return compiled;
    }

    private Attempt attempt(Rendered rendered) {
        CompileResult result = module.compileGenerated(rendered.tree());
        List<Diagnostic> said =
                new ArrayList<>(TemplateDiagnostics.locate(result.diagnostics(), rendered.tree(), set.prefix()));
        UniversePlan.Planned planned = rendered.planned();
        Optional<CompiledVariant> compiled =
                Workshop.read(planned.name(), planned.configuration(), rendered.tree(), result, said);
        return new Attempt(planned.name(), compiled, said);
    }

    private void addFailure(String name, List<Diagnostic> said) {
        said.stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .ifPresent(error ->
                        failed.computeIfAbsent(error, e -> new ArrayList<>()).add(name));
    }

    private static Diagnostic failure(Diagnostic error, List<String> names) {
        String message = "What exists only in the configuration " + String.join(" or ", names)
                + " cannot be searched for: " + error.message();
        return new Diagnostic(
                Severity.WARNING,
                DiagnosticId.UNIVERSE_MEMBER,
                error.position(),
                DiagnosticText.of(message),
                error.sourceLine(),
                error.hint(),
                error.conf());
    }
}

package io.github.kconfig4j.variants;

import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.compile.TemplateDiagnostics;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.RenderResult;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.prove.CompiledVariant;
import io.github.kconfig4j.prove.MalformedClassException;
import io.github.kconfig4j.prove.Universe;
import io.github.kconfig4j.prove.UniversePlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes variants of one set through the stages, each stage in parallel. */
final class Workshop {
    private final LoadedSet set;
    private final ModuleCode module;
    private final Parallel parallel;

    Workshop(LoadedSet set, ModuleCode module, Parallel parallel) {
        this.set = set;
        this.module = module;
        this.parallel = parallel;
    }

    /** Resolves, renders and compiles. */
    List<BuiltVariant> build(List<VariantSpec> specs, boolean strict) {
        VariantResolver resolver = new VariantResolver(set, strict);
        List<RenderedVariant> rendered = parallel.map(specs, spec -> render(set, resolver, spec));
        return parallel.map(rendered, this::compile);
    }

    /** Resolves and renders one variant. */
    static RenderedVariant render(LoadedSet set, VariantResolver resolver, VariantSpec spec) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<Configuration> configuration = resolver.resolve(spec, diagnostics::add);
        Optional<SourceTree> sources = configuration.flatMap(c -> {
            RenderResult result = set.templates().render(c);
            result.diagnostics().forEach(d -> diagnostics.add(SetLoader.withPrefix(d, set.prefix())));
            return result.tree();
        });
        return new RenderedVariant(spec, configuration, sources, diagnostics);
    }

    private BuiltVariant compile(RenderedVariant rendered) {
        List<Diagnostic> diagnostics = new ArrayList<>(rendered.diagnostics());
        if (rendered.configuration().isEmpty() || rendered.sources().isEmpty()) {
            return new BuiltVariant(rendered, Optional.empty(), new TreeMap<>(), diagnostics);
        }
        SourceTree tree = rendered.sources().get();
        CompileResult result = module.compile(tree);
        diagnostics.addAll(TemplateDiagnostics.locate(result.diagnostics(), tree, set.prefix()));
        Optional<CompiledVariant> compiled =
                read(rendered.spec().name(), rendered.configuration().get(), tree, result, diagnostics);
        return new BuiltVariant(rendered, compiled, result.resources(), diagnostics);
    }

    private static Optional<CompiledVariant> read(
            String name,
            Configuration configuration,
            SourceTree tree,
            CompileResult result,
            List<Diagnostic> diagnostics) {
        if (!result.succeeded()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CompiledVariant.of(name, configuration, tree, result.classes()));
        } catch (MalformedClassException e) {
            diagnostics.add(Diagnostic.of(
                            Severity.ERROR,
                            "unreadable-class",
                            "The classes of " + name + " cannot be read, so nothing is proved of them: "
                                    + e.getMessage() + ".")
                    .withHint("Build with an older JDK, or with a later version of this plugin."));
            return Optional.empty();
        }
    }

    /**
     * The universe of variants that were built: they and what else the plan asks for. Configurations with the same
     * sources are compiled once.
     *
     * @param diagnostics gets what could not be reached or compiled
     */
    Universe universe(List<BuiltVariant> built, List<Diagnostic> diagnostics) {
        Map<String, Configuration> named = new LinkedHashMap<>();
        built.forEach(variant -> variant.rendered()
                .configuration()
                .ifPresent(c -> named.put(variant.rendered().spec().name(), c)));
        List<CompiledVariant> members = new ArrayList<>();
        built.forEach(variant -> variant.compiled().ifPresent(members::add));
        if (!named.isEmpty()) {
            UniversePlan plan = UniversePlan.of(set.templates(), named);
            plan.notes().forEach(note -> diagnostics.add(SetLoader.withPrefix(note, set.prefix())));
            Set<Diagnostic> said = new HashSet<>();
            built.forEach(variant -> said.addAll(variant.diagnostics()));
            members.addAll(compile(plan, members, said, diagnostics));
        }
        return new Universe(members, set.templates().symbolsRead(), set.prefix());
    }

    private List<CompiledVariant> compile(
            UniversePlan plan, List<CompiledVariant> members, Set<Diagnostic> said, List<Diagnostic> diagnostics) {
        Map<SortedMap<String, String>, UniversePlan.Planned> distinct = new LinkedHashMap<>();
        List<SortedMap<String, String>> known =
                members.stream().map(member -> TreeTexts.of(member.sources())).toList();
        for (UniversePlan.Planned planned : plan.members()) {
            Optional<SourceTree> tree =
                    set.templates().render(planned.configuration()).tree();
            tree.map(TreeTexts::of)
                    .filter(texts -> !known.contains(texts))
                    .ifPresent(texts -> distinct.putIfAbsent(texts, planned));
        }
        List<CompiledVariant> compiled = new ArrayList<>();
        Map<Diagnostic, List<String>> failed = new LinkedHashMap<>();
        for (Attempt attempt : parallel.map(List.copyOf(distinct.values()), this::attempt)) {
            attempt.compiled().ifPresent(compiled::add);
            attempt.error()
                    .ifPresent(error -> failed.computeIfAbsent(error, e -> new ArrayList<>())
                            .add(attempt.name()));
        }
        // What a named variant fails with as well has been said of it.
        failed.forEach((error, names) -> {
            if (!said.contains(error)) {
                diagnostics.add(doesNotCompile(names, error));
            }
        });
        return compiled;
    }

    private record Attempt(String name, Optional<CompiledVariant> compiled, Optional<Diagnostic> error) {}

    private Attempt attempt(UniversePlan.Planned planned) {
        SourceTree tree = set.templates()
                .render(planned.configuration())
                .tree()
                .orElseThrow(() -> new IllegalStateException("Rendered once, not twice: " + planned.name()));
        CompileResult result = module.compileGenerated(tree);
        List<Diagnostic> said = new ArrayList<>(TemplateDiagnostics.locate(result.diagnostics(), tree, set.prefix()));
        Optional<CompiledVariant> compiled = read(planned.name(), planned.configuration(), tree, result, said);
        Optional<Diagnostic> error = compiled.isPresent()
                ? Optional.empty()
                : said.stream().filter(d -> d.severity() == Severity.ERROR).findFirst();
        return new Attempt(planned.name(), compiled, error);
    }

    private static Diagnostic doesNotCompile(List<String> names, Diagnostic error) {
        String message = "What exists only in the configuration " + String.join(" or ", names)
                + " cannot be searched for, because it does not compile: " + error.message();
        return new Diagnostic(
                Severity.WARNING,
                "universe-compile",
                error.position(),
                message,
                error.sourceLine(),
                error.hint(),
                error.conf());
    }
}

package io.github.kconfig4j.variants;

import io.github.kconfig4j.compile.AbsentTypes;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        VariantResolver resolver = new VariantResolver(set.tree(), set.prefix(), strict);
        List<RenderedVariant> rendered = parallel.map(specs, spec -> render(set, resolver, spec));
        return parallel.map(rendered, this::compile);
    }

    /** Resolves one variant of a set that cannot be rendered. */
    static RenderedVariant resolve(VariantResolver resolver, VariantSpec spec) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<Configuration> configuration = resolver.resolve(spec, diagnostics::add);
        return new RenderedVariant(spec, configuration, Optional.empty(), diagnostics);
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
        AbsentTypes absent = new AbsentTypes(set.templates().javaSources(), tree, set.prefix());
        TemplateDiagnostics.locate(result.diagnostics(), tree, set.prefix())
                .forEach(diagnostic -> diagnostics.add(absent.explained(diagnostic)));
        Optional<CompiledVariant> compiled =
                read(rendered.spec().name(), rendered.configuration().get(), tree, result, diagnostics);
        return new BuiltVariant(rendered, compiled, result.resources(), diagnostics);
    }

    /** The classes of a compilation; empty if it failed. */
    static Optional<CompiledVariant> read(
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
     * The universe of variants that were built.
     *
     * @param diagnostics gets what could not be reached or compiled
     */
    Universe universe(List<BuiltVariant> built, List<Diagnostic> diagnostics) {
        UniverseBuilder builder = new UniverseBuilder(set, module, parallel);
        Universe universe = builder.build(built);
        diagnostics.addAll(builder.diagnostics());
        return universe;
    }
}

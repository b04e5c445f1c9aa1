package io.github.kconfig4j.product.build;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.RenderResult;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.module.ModuleCode;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.variant.RenderedVariant;
import io.github.kconfig4j.product.variant.VariantRenderer;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Takes variants of one set through the stages, each stage in parallel. */
public final class Workshop {
    private final LoadedSet set;
    private final ConfigurationCompiler compiler;
    private final Parallel parallel;

    public Workshop(LoadedSet set, ModuleCode module, Parallel parallel) {
        this.set = set;
        this.compiler = new ConfigurationCompiler(set, module);
        this.parallel = parallel;
    }

    /** Resolves, renders and compiles. */
    public List<BuiltVariant> build(List<VariantSpec> specs, boolean strict) {
        VariantRenderer renderer = new VariantRenderer(set, strict);
        List<RenderedVariant> rendered = parallel.map(specs, renderer::render);
        rendered.forEach(one -> one.configuration().ifPresent(compiler::prepare));
        return parallel.map(rendered, one -> compile(one, compiler::compile));
    }

    /**
     * Renders and compiles a configuration, whatever asked for it, in the thread that calls; as one of many that are looked at,
     * maybe without warnings.
     */
    public BuiltVariant check(VariantSpec spec, Configuration configuration) {
        RenderResult result = set.render(configuration);
        return compile(
                new RenderedVariant(spec, Optional.of(configuration), result.tree(), result.diagnostics()),
                compiler::check);
    }

    /** A way to compile. */
    @FunctionalInterface
    private interface Way {
        CompiledConfiguration compile(VariantSpec spec, Configuration configuration, SourceTree tree);
    }

    private static BuiltVariant compile(RenderedVariant rendered, Way way) {
        List<Diagnostic> diagnostics = new ArrayList<>(rendered.diagnostics());
        if (rendered.configuration().isEmpty() || rendered.sources().isEmpty()) {
            return new BuiltVariant(rendered, Optional.empty(), new TreeMap<>(), new TreeMap<>(), diagnostics);
        }
        CompiledConfiguration compiled = way.compile(
                rendered.spec(),
                rendered.configuration().get(),
                rendered.sources().get());
        diagnostics.addAll(compiled.diagnostics());
        return new BuiltVariant(
                rendered, compiled.compiled(), compiled.resources(), compiled.processedSources(), diagnostics);
    }

    /** The universe of variants that were built. */
    public BuiltUniverse universe(List<BuiltVariant> built) {
        return new UniverseBuilder(set, compiler, parallel).build(built);
    }
}

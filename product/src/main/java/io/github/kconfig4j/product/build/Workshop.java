package io.github.kconfig4j.product.build;

import io.github.kconfig4j.compile.AbsentTypes;
import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.compile.TemplateDiagnostics;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.module.ModuleCode;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.variant.RenderedVariant;
import io.github.kconfig4j.product.variant.VariantRenderer;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.prove.CompiledVariant;
import io.github.kconfig4j.prove.MalformedClassException;
import io.github.kconfig4j.prove.Universe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Takes variants of one set through the stages, each stage in parallel. */
public final class Workshop {
    private final LoadedSet set;
    private final ModuleCode module;
    private final Parallel parallel;

    public Workshop(LoadedSet set, ModuleCode module, Parallel parallel) {
        this.set = set;
        this.module = module;
        this.parallel = parallel;
    }

    /** Resolves, renders and compiles. */
    public List<BuiltVariant> build(List<VariantSpec> specs, boolean strict) {
        VariantRenderer renderer = new VariantRenderer(set, strict);
        List<RenderedVariant> rendered = parallel.map(specs, renderer::render);
        return parallel.map(rendered, this::compile);
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
                            DiagnosticId.UNREADABLE_CLASS,
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
    public Universe universe(List<BuiltVariant> built, List<Diagnostic> diagnostics) {
        UniverseBuilder builder = new UniverseBuilder(set, module, parallel);
        Universe universe = builder.build(built);
        diagnostics.addAll(builder.diagnostics());
        return universe;
    }
}

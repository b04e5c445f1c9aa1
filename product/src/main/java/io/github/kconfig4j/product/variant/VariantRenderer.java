package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.RenderResult;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.SetLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves and renders single variants of a set. Thread-safe. */
public final class VariantRenderer {
    private final LoadedSet set;
    private final VariantResolver resolver;

    /** @param strict whether a value that is not granted and an unknown symbol are errors */
    public VariantRenderer(LoadedSet set, boolean strict) {
        this.set = set;
        this.resolver = new VariantResolver(set.tree(), set.prefix(), strict);
    }

    /**
     * Reads a set for some variants. Without one, because something is wrong with its templates, what is wrong with the
     * configurations is said as well: resolving needs the options alone.
     *
     * @param diagnostics gets everything that is said
     */
    public static Optional<LoadedSet> load(
            SetLoader loader, List<VariantSpec> variants, boolean strict, List<Diagnostic> diagnostics) {
        Optional<LoadedSet> set = loader.load();
        diagnostics.addAll(loader.diagnostics());
        if (set.isEmpty() && loader.tree().isPresent()) {
            VariantResolver resolver = new VariantResolver(loader.tree().get(), loader.prefix(), strict);
            Map<String, List<Diagnostic>> said = new LinkedHashMap<>();
            for (VariantSpec variant : variants) {
                said.put(variant.name(), resolve(resolver, variant).diagnostics());
            }
            diagnostics.addAll(DiagnosticsOfVariants.merged(said));
        }
        return set;
    }

    /** Resolves one variant of a set that cannot be rendered. */
    static RenderedVariant resolve(VariantResolver resolver, VariantSpec spec) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<Configuration> configuration = resolver.resolve(spec, diagnostics::add);
        return new RenderedVariant(spec, configuration, Optional.empty(), diagnostics);
    }

    /** Resolves and renders one variant. */
    public RenderedVariant render(VariantSpec spec) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<Configuration> configuration = resolver.resolve(spec, diagnostics::add);
        Optional<SourceTree> sources = configuration.flatMap(c -> {
            RenderResult result = set.render(c);
            diagnostics.addAll(result.diagnostics());
            return result.tree();
        });
        return new RenderedVariant(spec, configuration, sources, diagnostics);
    }
}

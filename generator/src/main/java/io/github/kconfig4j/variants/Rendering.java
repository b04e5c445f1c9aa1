package io.github.kconfig4j.variants;

import io.github.kconfig4j.model.KconfigTree;
import java.util.List;
import java.util.Optional;

/** Variants of a set in memory: resolved and rendered, not compiled, and no file is written. */
public final class Rendering {
    private Rendering() {}

    /**
     * Reads a set, resolves variants of it and renders them. Without templates, because something is wrong with them,
     * the variants are resolved nevertheless.
     *
     * @param strict whether a value that is not granted and an unknown symbol are errors
     * @throws java.io.UncheckedIOException if a file of the set cannot be read
     */
    public static RenderingResult render(SetInput set, List<VariantSpec> variants, boolean strict) {
        SetLoader loader = new SetLoader(set);
        Optional<LoadedSet> loaded = loader.load();
        Optional<KconfigTree> tree = loader.tree();
        List<RenderedVariant> rendered = tree.stream()
                .map(options -> new VariantResolver(options, set.prefix(), strict))
                .flatMap(resolver -> variants.stream()
                        .map(variant -> loaded.isPresent()
                                ? Workshop.render(loaded.get(), resolver, variant)
                                : Workshop.resolve(resolver, variant)))
                .toList();
        return new RenderingResult(tree, loaded.map(LoadedSet::templates), rendered, loader.diagnostics());
    }
}

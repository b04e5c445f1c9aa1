package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import java.util.ArrayList;
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
        List<RenderedVariant> rendered = new ArrayList<>();
        if (loaded.isPresent()) {
            VariantRenderer renderer = new VariantRenderer(loaded.get(), strict);
            variants.forEach(variant -> rendered.add(renderer.render(variant)));
        } else if (tree.isPresent()) {
            VariantResolver resolver = new VariantResolver(tree.get(), set.prefix(), strict);
            variants.forEach(variant -> rendered.add(VariantRenderer.resolve(resolver, variant)));
        }
        return new RenderingResult(tree, loaded.map(LoadedSet::templates), rendered, loader.diagnostics());
    }
}

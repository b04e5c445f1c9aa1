package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.model.KconfigTree;
import java.util.List;
import java.util.Optional;

/**
 * What became of rendering variants.
 *
 * @param tree the options of the set; empty if its Kconfig files have mistakes
 * @param templates its sources; empty if they have mistakes
 * @param variants one for each, in the order of the request; none without a tree
 * @param diagnostics what concerns the set and not a single variant
 */
public record RenderingResult(
        Optional<KconfigTree> tree,
        Optional<TemplateSet> templates,
        List<RenderedVariant> variants,
        List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public RenderingResult {
        variants = List.copyOf(variants);
        diagnostics = List.copyOf(diagnostics);
    }
}

package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.source.SourceTree;
import java.util.List;
import java.util.Optional;

/**
 * A variant after resolving and rendering.
 *
 * @param spec what was asked for
 * @param configuration empty if it could not be resolved as asked
 * @param sources empty if it could not be rendered
 * @param diagnostics everything that was said about this variant
 */
public record RenderedVariant(
        VariantSpec spec,
        Optional<Configuration> configuration,
        Optional<SourceTree> sources,
        List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public RenderedVariant {
        diagnostics = List.copyOf(diagnostics);
    }
}

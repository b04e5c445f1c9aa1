package io.github.kconfig4j.variants;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.source.SourceTree;
import java.util.List;
import java.util.Optional;

/**
 * A variant after resolving and rendering.
 *
 * @param configuration empty if it could not be resolved as asked
 * @param sources empty if it could not be rendered
 */
record RenderedVariant(
        VariantSpec spec,
        Optional<Configuration> configuration,
        Optional<SourceTree> sources,
        List<Diagnostic> diagnostics) {

    RenderedVariant {
        diagnostics = List.copyOf(diagnostics);
    }
}

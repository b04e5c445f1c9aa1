package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What became of resolving a variant.
 *
 * @param configuration the configuration; empty if and only if a diagnostic is an error
 * @param diagnostics everything that was said
 */
public record ResolveResult(Optional<Configuration> configuration, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public ResolveResult {
        diagnostics = List.copyOf(diagnostics);
    }
}

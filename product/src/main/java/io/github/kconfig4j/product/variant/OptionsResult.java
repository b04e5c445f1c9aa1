package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.model.KconfigTree;
import java.util.List;
import java.util.Optional;

/**
 * The options of a template set.
 *
 * @param tree the options; empty if and only if a diagnostic is an error
 * @param diagnostics everything that was said while reading them
 */
public record OptionsResult(Optional<KconfigTree> tree, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public OptionsResult {
        diagnostics = List.copyOf(diagnostics);
    }
}

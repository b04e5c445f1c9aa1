package io.github.kconfig4j.generate;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/**
 * What reading a template set gives.
 *
 * @param set the set; empty if and only if a diagnostic is an error
 * @param diagnostics everything that was found, in all files and branches
 */
public record TemplateSetResult(Optional<TemplateSet> set, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public TemplateSetResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether there is no set. */
    public boolean hasErrors() {
        return Diagnostics.hasErrors(diagnostics);
    }
}

package io.github.kconfig4j.generate;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.generate.source.SourceTree;
import java.util.List;
import java.util.Optional;

/**
 * What a rendering gives.
 *
 * @param tree the sources; empty if and only if a diagnostic is an error
 * @param diagnostics everything that was found, in the order of the set's files
 */
public record RenderResult(Optional<SourceTree> tree, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public RenderResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether there is no tree. */
    public boolean hasErrors() {
        return Diagnostics.hasErrors(diagnostics);
    }
}

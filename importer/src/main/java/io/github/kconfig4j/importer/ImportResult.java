package io.github.kconfig4j.importer;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.List;

/**
 * What would be written.
 *
 * @param changes the files, sources first, in the order of their names
 * @param sources how many of them are sources
 * @param refused how many sources stay as they are since they cannot be translated
 * @param options how many options the sources ask for
 * @param diagnostics what cannot be translated, and what is to be known
 */
public record ImportResult(
        List<FileChange> changes, int sources, int refused, int options, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public ImportResult {
        changes = List.copyOf(changes);
        diagnostics = List.copyOf(diagnostics);
    }
}

package io.github.kconfig4j.config;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.List;

/**
 * What reading gave.
 *
 * @param values what was asked for; lines with a mistake are left out
 * @param diagnostics in the order of the lines
 */
public record ConfigReadResult(UserValues values, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public ConfigReadResult {
        diagnostics = List.copyOf(diagnostics);
    }
}

package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What reading gave.
 *
 * @param tree empty exactly if a diagnostic is an error
 * @param diagnostics in the order in which {@code conf} prints them
 */
public record ParseResult(Optional<KconfigTree> tree, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public ParseResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether there is no tree. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /**
     * The tree.
     *
     * @throws IllegalStateException if there is none; its message holds all diagnostics
     */
    public KconfigTree orElseThrow() {
        return tree.orElseThrow(() -> new IllegalStateException(
                diagnostics.stream().map(Diagnostic::format).collect(Collectors.joining("\n"))));
    }
}

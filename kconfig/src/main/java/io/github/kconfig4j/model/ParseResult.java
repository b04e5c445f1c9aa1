package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What reading gave.
 *
 * @param tree empty exactly if a diagnostic is an error
 * @param diagnostics in the order in which {@code conf} prints them
 * @param conf all that {@code conf} prints while it reads the same files: what the diagnostics hold, and repetitions
 *     that say nothing new to a person
 */
public record ParseResult(Optional<KconfigTree> tree, List<Diagnostic> diagnostics, List<ConfText> conf) {
    /** Copies the lists. */
    public ParseResult {
        diagnostics = List.copyOf(diagnostics);
        conf = List.copyOf(conf);
    }

    /** Whether there is no tree. */
    public boolean hasErrors() {
        return Diagnostics.hasErrors(diagnostics);
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

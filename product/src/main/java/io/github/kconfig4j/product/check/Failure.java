package io.github.kconfig4j.product.check;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * Something that fails in some configurations.
 *
 * @param errors what is said of it, each at the line of a source or template that it comes from
 * @param configurations the names of the configurations that were looked at and have it
 * @param condition when it fails, in words: {@code AUDIT and not METRICS}, several with {@code or if} between them; empty for always
 * @param isAlways whether it failed in every configuration that was tried in which the condition holds
 * @param fragment the smallest fragment that shows it, on top of the defaults
 * @param isSmallest whether no line of it can be left out; else the tries were used up
 * @param runs of a failing test, what it took to find that
 */
public record Failure(
        List<Diagnostic> errors,
        List<String> configurations,
        String condition,
        boolean isAlways,
        String fragment,
        boolean isSmallest,
        Optional<TestRuns> runs) {
    /** Copies the lists. */
    public Failure {
        errors = List.copyOf(errors);
        configurations = List.copyOf(configurations);
    }
}

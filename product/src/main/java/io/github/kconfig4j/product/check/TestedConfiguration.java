package io.github.kconfig4j.product.check;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What became of a module's tests in a configuration.
 *
 * @param run how many were begun
 * @param failed how many of them have failed
 * @param skipped how many of them were not run after all
 * @param failures which have failed, each once
 * @param time how long it took, with all that the tests need
 * @param failure what has failed, a test or what comes before; empty if nothing has
 */
public record TestedConfiguration(
        int run, int failed, int skipped, List<FailedTest> failures, Duration time, Optional<Diagnostic> failure) {
    /** Copies the list. */
    public TestedConfiguration {
        failures = List.copyOf(failures);
    }
}

package io.github.kconfig4j.product.check;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What became of a module's tests in a configuration.
 *
 * @param run how many were begun
 * @param failed how many of them have failed
 * @param skipped how many of them were not run after all
 * @param failures which have failed, each once
 * @param time how long it took, with all that the tests need
 * @param failure what has failed, a test or what comes before; empty if nothing has
 * @param cause what makes two of those the same, whatever the configuration, where no test is known to have failed; may be empty
 */
public record TestedConfiguration(
        int run,
        int failed,
        int skipped,
        List<FailedTest> failures,
        Duration time,
        Optional<Diagnostic> failure,
        String cause) {
    private static final String NO_TEST = "\n";

    /** Copies the list. */
    public TestedConfiguration {
        failures = List.copyOf(failures);
    }

    /** What has failed by what makes two the same: the names of tests, or what comes before. */
    Set<String> identities() {
        if (failures.isEmpty() && failure.isPresent()) {
            return Set.of(NO_TEST + cause);
        }
        return failures.stream().map(FailedTest::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The name of a test; empty for what comes before the tests. */
    static Optional<String> test(String identity) {
        return Optional.of(identity).filter(name -> !name.startsWith(NO_TEST));
    }
}

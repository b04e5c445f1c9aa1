package io.github.kconfig4j.maven.each;

import io.github.kconfig4j.maven.child.BuiltModule;
import io.github.kconfig4j.product.check.FailedTest;
import io.github.kconfig4j.verdict.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came of a variant.
 *
 * @param name its name
 * @param succeeded whether Maven says that all of it succeeded
 * @param modules its modules in the order of the build; empty if Maven did not come so far
 * @param tests the tests of all modules
 * @param failedTests those that have failed, each once
 * @param time how long it took
 * @param log the file with what Maven printed
 * @param problem why it cannot be said what came of it, if so
 */
public record BuiltVariant(
        String name,
        boolean succeeded,
        List<BuiltModule> modules,
        TestCounts tests,
        List<FailedTest> failedTests,
        Duration time,
        Path log,
        Optional<String> problem) {
    /** Copies the list. */
    public BuiltVariant {
        modules = List.copyOf(modules);
        failedTests = List.copyOf(failedTests);
    }

    /** How many modules were built. */
    long built() {
        return modules.stream()
                .filter(module -> module.status() == BuiltModule.Status.BUILT)
                .count();
    }

    /** The worst verdict on its artifacts; empty if none was looked at. */
    Optional<Verdict> verdict() {
        return modules.stream()
                .flatMap(module -> module.verdicts().stream())
                .map(Verdict::valueOf)
                .max(Comparator.naturalOrder());
    }
}

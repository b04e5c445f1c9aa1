package io.github.kconfig4j.product.check;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.space.sample.Covered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of looking at a module in many configurations.
 *
 * @param checked each configuration
 * @param failures what fails, the errors that fail together as one
 * @param covered how much the sample covers, that of all shares; empty if nothing was to be covered
 * @param compiled how many of the configurations had sources that none before had
 * @param time how long looking at the configurations took
 * @param diagnostics what concerns the set and not a configuration
 */
public record CheckResult(
        List<CheckedConfiguration> checked,
        List<Failure> failures,
        Optional<Covered> covered,
        int compiled,
        Duration time,
        List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public CheckResult {
        checked = List.copyOf(checked);
        failures = List.copyOf(failures);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The configurations that hold together, in which tests can be run. */
    public List<CheckedConfiguration> sound() {
        return checked.stream().filter(one -> one.errors().isEmpty()).toList();
    }

    /**
     * The same with what became of the module's tests.
     *
     * @param tests by the name of the configuration
     * @param failing what fails of them, those that fail together as one
     */
    CheckResult with(Map<String, TestedConfiguration> tests, List<Failure> failing) {
        List<CheckedConfiguration> all = new ArrayList<>();
        for (CheckedConfiguration one : checked) {
            TestedConfiguration run = tests.get(one.spec().name());
            all.add(run == null ? one : one.with(run));
        }
        List<Failure> both = new ArrayList<>(failures);
        both.addAll(failing);
        return new CheckResult(all, both, covered, compiled, time, diagnostics);
    }

    static CheckResult nothing(List<Diagnostic> diagnostics) {
        return new CheckResult(List.of(), List.of(), Optional.empty(), 0, Duration.ZERO, diagnostics);
    }
}

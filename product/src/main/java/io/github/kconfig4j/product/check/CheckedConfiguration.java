package io.github.kconfig4j.product.check;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A configuration that was looked at.
 *
 * @param spec its name and what it asks for
 * @param kind why
 * @param fragment what it asks for, as a fragment; empty of a named variant
 * @param time how long it took, with what others took on the same core
 * @param errors why it does not hold together; none if it does
 * @param tests what became of the module's tests in it; empty if they were not run
 */
public record CheckedConfiguration(
        VariantSpec spec,
        Kind kind,
        String fragment,
        Duration time,
        List<Diagnostic> errors,
        Optional<TestedConfiguration> tests) {
    /** Copies the list. */
    public CheckedConfiguration {
        errors = List.copyOf(errors);
    }

    /** The same with its tests. */
    CheckedConfiguration with(TestedConfiguration run) {
        List<Diagnostic> all = new ArrayList<>(errors);
        run.failure().ifPresent(all::add);
        return new CheckedConfiguration(spec, kind, fragment, time.plus(run.time()), all, Optional.of(run));
    }
}

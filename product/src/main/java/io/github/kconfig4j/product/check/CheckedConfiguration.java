package io.github.kconfig4j.product.check;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.time.Duration;
import java.util.List;

/**
 * A configuration that was looked at.
 *
 * @param spec its name and what it asks for
 * @param kind why
 * @param time how long it took, with what others took on the same core
 * @param errors why it does not hold together; none if it does
 */
public record CheckedConfiguration(VariantSpec spec, Kind kind, Duration time, List<Diagnostic> errors) {
    /** Copies the list. */
    public CheckedConfiguration {
        errors = List.copyOf(errors);
    }
}

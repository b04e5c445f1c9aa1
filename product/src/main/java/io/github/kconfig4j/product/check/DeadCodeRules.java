package io.github.kconfig4j.product.check;

import io.github.kconfig4j.diagnostic.Severity;
import java.util.Optional;

/**
 * How bad it is what can be told without building anything; empty for not to be told.
 *
 * @param deadCode lines and files that no configuration has, and conditions that always hold
 * @param unusedSymbols options that nothing reads
 */
public record DeadCodeRules(Optional<Severity> deadCode, Optional<Severity> unusedSymbols) {
    /** Warns of both. */
    public static DeadCodeRules warnings() {
        return new DeadCodeRules(Optional.of(Severity.WARNING), Optional.of(Severity.WARNING));
    }
}

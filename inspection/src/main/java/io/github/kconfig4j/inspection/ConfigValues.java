package io.github.kconfig4j.inspection;

import io.github.kconfig4j.config.ConfigLines;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Symbol;
import java.util.Optional;

/** Values as answers tell them. */
public final class ConfigValues {
    private ConfigValues() {}

    /** A value as a {@code .config} has it, {@code n} for what is not set; empty if that does not name the symbol. */
    public static Optional<String> written(Configuration configuration, Symbol symbol) {
        if (!configuration.isWritten(symbol)) {
            return Optional.empty();
        }
        String assignment =
                new ConfigLines(configuration, "").assignment(symbol).strip();
        return Optional.of(assignment.substring(assignment.indexOf('=') + 1));
    }
}

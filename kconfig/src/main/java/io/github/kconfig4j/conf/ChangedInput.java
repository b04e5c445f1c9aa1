package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.options.Feature;

/**
 * What {@code KCONFIG_WARN_CHANGED_INPUT} asks for: the values that a user gave and that are others where they are
 * written, in menu order.
 */
final class ChangedInput {
    private final Session session;
    private final Environment environment;

    ChangedInput(Session session, Environment environment) {
        this.session = session;
        this.environment = environment;
    }

    /** The warning; empty if it is not asked for, or nothing to be said. */
    String warning() {
        boolean wanted = environment.isOn("KCONFIG_WARN_CHANGED_INPUT")
                && session.tree().dialect().has(Feature.CHANGED_INPUT_TOLD);
        if (!wanted) {
            return "";
        }
        Configuration configuration = session.configuration();
        StringBuilder lines = new StringBuilder();
        for (Symbol symbol : session.tree().symbols()) {
            String value = configuration.value(symbol);
            session.asked(symbol)
                    .filter(asked -> !asked.value().equals(value))
                    .ifPresent(asked -> lines.append("  ")
                            .append(environment.prefix())
                            .append(symbol.name())
                            .append(": ")
                            .append(asked.value())
                            .append(" -> ")
                            .append(value)
                            .append('\n'));
        }
        return lines.isEmpty() ? "" : "warning: user-provided values changed by Kconfig:\n" + lines;
    }
}

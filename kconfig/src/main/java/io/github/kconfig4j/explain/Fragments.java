package io.github.kconfig4j.explain;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.ConfigLines;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.model.Symbol;

/** Writes requests as the lines of a {@code .config}. */
public final class Fragments {
    private Fragments() {}

    public static String of(UserValues values, String prefix) {
        StringBuilder text = new StringBuilder();
        for (Assignment assignment : values.assignments()) {
            append(text, prefix, assignment.symbol(), assignment.value());
        }
        return text.toString();
    }

    public static void append(StringBuilder text, String prefix, Symbol symbol, String value) {
        text.append(ConfigLines.asking(prefix, symbol, value));
    }
}

package io.github.kconfig4j.explain;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;

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
        boolean switchable = symbol.type() == SymbolType.BOOL || symbol.type() == SymbolType.TRISTATE;
        if (switchable && value.equals("n")) {
            text.append("# ").append(prefix).append(symbol.name()).append(" is not set\n");
            return;
        }
        text.append(prefix).append(symbol.name()).append('=');
        if (symbol.type() == SymbolType.STRING) {
            text.append('"');
            text.append(value.replace("\\", "\\\\").replace("\"", "\\\""));
            text.append('"');
        } else {
            text.append(value);
        }
        text.append('\n');
    }
}

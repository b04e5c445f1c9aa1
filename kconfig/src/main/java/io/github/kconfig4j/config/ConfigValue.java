package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.ValueSyntax;

/**
 * A value as a {@code .config} has it, read for a type.
 *
 * @param problem what is wrong with it
 * @param text the value; with a problem the text to show
 */
record ConfigValue(Problem problem, String text) {
    enum Problem {
        NONE,
        INVALID,
        UNTERMINATED,
        UNQUOTED
    }

    /**
     * Of a bool or tristate only the first letter counts.
     *
     * @param plainTexts whether a text stands between its quotes as it is
     */
    static ConfigValue parse(SymbolType type, String raw, boolean plainTexts) {
        return switch (type) {
            case BOOL -> letter(raw, "yn");
            case TRISTATE -> letter(raw, "ymn");
            case INT, HEX -> new ConfigValue(ValueSyntax.isValid(type, raw) ? Problem.NONE : Problem.INVALID, raw);
            case STRING -> plainTexts ? plain(raw) : string(raw);
            case UNKNOWN -> new ConfigValue(Problem.NONE, raw);
        };
    }

    /** What to write instead, for a person. */
    static String expected(Symbol symbol) {
        return switch (symbol.type()) {
            case BOOL -> symbol + " is a bool: y or n";
            case TRISTATE -> symbol + " is a tristate: y, m or n";
            case INT -> symbol + " is an int: decimal digits, without leading zeros";
            case HEX -> symbol + " is a hex: hexadecimal digits, with or without 0x";
            case STRING -> symbol + " is a string: write it in double quotes, \\ before \" and \\";
            case UNKNOWN -> symbol + " has no type";
        };
    }

    private static ConfigValue letter(String raw, String allowed) {
        boolean valid = !raw.isEmpty() && allowed.indexOf(raw.charAt(0)) >= 0;
        return valid ? new ConfigValue(Problem.NONE, raw.substring(0, 1)) : new ConfigValue(Problem.INVALID, raw);
    }

    private static ConfigValue plain(String raw) {
        if (!raw.startsWith("\"")) {
            return new ConfigValue(Problem.UNQUOTED, raw);
        }
        return raw.endsWith("\"")
                ? new ConfigValue(Problem.NONE, raw.substring(1, Math.max(1, raw.length() - 1)))
                : new ConfigValue(Problem.UNTERMINATED, raw);
    }

    private static ConfigValue string(String raw) {
        if (!raw.startsWith("\"")) {
            return new ConfigValue(Problem.UNQUOTED, raw);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '"') {
                return new ConfigValue(Problem.NONE, text.toString());
            }
            if (c == '\\') {
                i++;
                if (i == raw.length()) {
                    break;
                }
                c = raw.charAt(i);
            }
            text.append(c);
        }
        return new ConfigValue(Problem.UNTERMINATED, raw);
    }
}

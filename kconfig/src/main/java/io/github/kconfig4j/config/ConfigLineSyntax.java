package io.github.kconfig4j.config;

import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;

/**
 * How a dialect reads a line of a {@code .config}. The newest is exact; Linux 6.1 takes any comment whose text starts
 * with {@code is not set}, and ignores a name without {@code =}.
 */
final class ConfigLineSyntax {
    private static final String NOT_SET = "is not set";

    private final boolean exact;
    private final String prefix;

    ConfigLineSyntax(Dialect dialect, String prefix) {
        this.exact = dialect.has(Feature.EXACT_CONFIG_LINES);
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }

    /** @param complete whether a line end follows */
    ConfigLine parse(String line, boolean complete) {
        String text = complete && line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        if (text.isEmpty()) {
            return ConfigLine.of(ConfigLine.Kind.NOTHING, text);
        }
        if (text.charAt(0) == '#') {
            return parseComment(text);
        }
        if (!text.startsWith(prefix)) {
            return unexpected(text);
        }
        int equals = text.indexOf('=', prefix.length());
        if (equals < 0) {
            return exact ? unexpected(text) : ConfigLine.of(ConfigLine.Kind.NO_VALUE, text);
        }
        return new ConfigLine(
                ConfigLine.Kind.ASSIGNMENT,
                text,
                text.substring(prefix.length(), equals),
                prefix.length() + 1,
                text.substring(equals + 1),
                equals + 2);
    }

    private ConfigLine unexpected(String text) {
        int end = exact ? -1 : text.indexOf('\r');
        if (end == 0) {
            return ConfigLine.of(ConfigLine.Kind.NOTHING, text);
        }
        return ConfigLine.of(ConfigLine.Kind.UNEXPECTED, end < 0 ? text : text.substring(0, end));
    }

    private ConfigLine parseComment(String text) {
        int start = 2 + prefix.length();
        int blank = text.startsWith("# " + prefix) ? text.indexOf(' ', start) : -1;
        if (blank >= 0) {
            String rest = text.substring(blank + 1);
            if (exact ? rest.equals(NOT_SET) : rest.startsWith(NOT_SET)) {
                return new ConfigLine(
                        ConfigLine.Kind.ASSIGNMENT, text, text.substring(start, blank), start + 1, "n", blank + 2);
            }
        }
        return ConfigLine.of(ConfigLine.Kind.NOTHING, text);
    }
}

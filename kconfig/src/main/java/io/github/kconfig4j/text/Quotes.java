package io.github.kconfig4j.text;

/** Texts in double quotes, as Kconfig and configuration files have them. */
public final class Quotes {
    private Quotes() {}

    /** The text in quotes, {@code \} before quotes and backslashes. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

package io.github.kconfig4j.config;

/**
 * A line of a {@code .config}.
 *
 * @param kind what it is
 * @param text the line without its end
 * @param name the symbol's name of an assignment, else empty
 * @param nameColumn the column of the name, from 1
 * @param value the value as written of an assignment, {@code n} for {@code is not set}
 * @param valueColumn the column of the value, from 1
 */
record ConfigLine(Kind kind, String text, String name, int nameColumn, String value, int valueColumn) {
    enum Kind {
        ASSIGNMENT,
        UNEXPECTED,
        NO_VALUE,
        NOTHING
    }

    /** Whether it is a comment that sets a symbol to {@code n}. */
    boolean isNotSet() {
        return kind == Kind.ASSIGNMENT && text.startsWith("#");
    }

    static ConfigLine of(Kind kind, String text) {
        return new ConfigLine(kind, text, "", 1, "", 1);
    }
}

package io.github.kconfig4j.importer.tool;

import java.util.Locale;

/** A preprocessor whose comments can be read. */
public enum Tool {
    /** Munge, as {@code munge-maven-plugin} has it. */
    MUNGE("munge"),
    /** The Java Comment Preprocessor. */
    JCP("JCP"),
    /** Antenna's {@code wtkpreprocess}. */
    ANTENNA("Antenna");

    private final String title;

    Tool(String title) {
        this.title = title;
    }

    /** The name that a user gives, such as {@code jcp}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name by which it is known. */
    @Override
    public String toString() {
        return title;
    }
}

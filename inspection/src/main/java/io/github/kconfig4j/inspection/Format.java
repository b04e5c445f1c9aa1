package io.github.kconfig4j.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an answer is printed. */
public enum Format {
    /** Lines for a person. */
    TEXT,
    /** JSON, as {@code docs/inspect.md} describes it. */
    JSON;

    /** The format of this name, in lower case. */
    public static Optional<Format> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}

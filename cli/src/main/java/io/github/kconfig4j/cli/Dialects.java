package io.github.kconfig4j.cli;

import io.github.kconfig4j.syntax.Dialect;

/** The dialects as arguments. */
final class Dialects {
    private Dialects() {}

    /** The names of all, for a message or a help text. */
    static String names() {
        StringBuilder names = new StringBuilder();
        for (Dialect dialect : Dialect.values()) {
            names.append(names.length() == 0 ? "" : ", ").append(dialect.id());
        }
        return names.toString();
    }

    /** What to say about a name that is none. */
    static String unknown(String name) {
        return "unknown dialect '" + name + "'; there are " + names();
    }
}

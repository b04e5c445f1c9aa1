package io.github.kconfig4j.generate.directive;

import java.util.Locale;

/** What a directive begins with. */
enum Keyword {
    IF,
    ELIF,
    ELSE,
    ENDIF,
    ERROR,
    FILE;

    /** That of a name, which is one of a keyword. */
    static Keyword of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** As it is written. */
    @Override
    public String toString() {
        return "#" + name().toLowerCase(Locale.ROOT);
    }
}

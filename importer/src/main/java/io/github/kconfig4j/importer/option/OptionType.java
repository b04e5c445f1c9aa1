package io.github.kconfig4j.importer.option;

import java.util.Locale;

/** The type of an option. */
public enum OptionType {
    BOOL,
    INT,
    STRING;

    /** As Kconfig writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a value may be of that a build file gives. */
    static OptionType of(String value) {
        if (value.equals("true") || value.equals("false")) {
            return BOOL;
        }
        return value.matches("-?\\d{1,18}") ? INT : STRING;
    }
}

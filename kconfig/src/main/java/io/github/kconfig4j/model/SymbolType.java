package io.github.kconfig4j.model;

import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;

/** The type of a symbol. */
public enum SymbolType {
    /** Declared without a type, or only referred to. */
    UNKNOWN("unknown"),
    /** {@code n} or {@code y}. */
    BOOL("bool"),
    /** {@code n}, {@code m} or {@code y}. */
    TRISTATE("tristate"),
    /** A decimal number. */
    INT("integer"),
    /** A hexadecimal number. */
    HEX("hex"),
    /** A text. */
    STRING("string");

    private final String confName;

    SymbolType(String confName) {
        this.confName = confName;
    }

    /** The word for it in the messages of {@code conf}: {@code integer} where a file says {@code int}. */
    public String confName() {
        return confName;
    }

    /** The word for it in the messages of the {@code conf} of a dialect. */
    public String confName(Dialect dialect) {
        return this == BOOL && dialect.has(Feature.BOOLEAN_NAMED) ? "boolean" : confName;
    }

    /** Whether values are {@code n}, {@code y} and perhaps {@code m}. */
    public boolean isBoolOrTristate() {
        return this == BOOL || this == TRISTATE;
    }

    /** Whether values are numbers. */
    public boolean isNumber() {
        return this == INT || this == HEX;
    }
}

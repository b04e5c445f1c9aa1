package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;

/** A symbol in an expression as {@code conf} prints it with its value. */
public final class SymbolWithValue {
    private SymbolWithValue() {}

    /** {@code NAME [=value]}; a name without a type and a text constant stand alone; {@code <choice>} for a choice without a name. */
    public static String of(Configuration configuration, Symbol symbol) {
        if (symbol.name().isEmpty() && symbol.isChoice()) {
            return "<choice>";
        }
        if (symbol.type() == SymbolType.UNKNOWN) {
            return symbol.name();
        }
        return symbol.name() + " [=" + configuration.value(symbol) + "]";
    }
}

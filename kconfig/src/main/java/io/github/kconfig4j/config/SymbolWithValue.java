package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;

/** A symbol in an expression as {@code conf} prints it with its value. */
public final class SymbolWithValue {
    private SymbolWithValue() {}

    /**
     * {@code NAME [=value]}; a name without a type and a text constant stand alone; a choice without
     * a name is {@code <choice>}.
     */
    static String of(Configuration configuration, Symbol symbol) {
        return of(configuration.tree().dialect(), symbol, configuration.value(symbol));
    }

    /** The same with a given value. */
    public static String of(Dialect dialect, Symbol symbol, String value) {
        if (symbol.name().isEmpty() && symbol.isChoice()) {
            return "<choice>";
        }
        boolean untyped = symbol.isConstant() && dialect.has(Feature.UNTYPED_CONSTANTS);
        if (untyped || symbol.type() == SymbolType.UNKNOWN) {
            return symbol.name();
        }
        return symbol.name() + " [=" + value + "]";
    }
}

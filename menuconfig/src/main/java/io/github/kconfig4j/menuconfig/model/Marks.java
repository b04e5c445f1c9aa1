package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;

/** The marks of mconf. */
final class Marks {
    private Marks() {}

    /** The mark of a symbol: {@code [*]}, {@code <M>}, {@code {*}}, {@code -*-} or its value in parentheses. */
    static String of(Configuration configuration, Symbol symbol) {
        return switch (configuration.effectiveType(symbol)) {
            case BOOL, TRISTATE -> ofSwitch(configuration, symbol);
            case UNKNOWN -> "";
            case INT, HEX, STRING -> "(" + configuration.value(symbol) + ")";
        };
    }

    private static String ofSwitch(Configuration configuration, Symbol symbol) {
        String value = switch (configuration.tristate(symbol)) {
            case YES -> "*";
            case MOD -> "M";
            case NO -> " ";
        };
        if (!configuration.isChangeable(symbol)) {
            return "-" + value + "-";
        }
        if (configuration.effectiveType(symbol) == SymbolType.BOOL) {
            return "[" + value + "]";
        }
        return configuration.reverseDependency(symbol) == Tristate.MOD ? "{" + value + "}" : "<" + value + ">";
    }
}

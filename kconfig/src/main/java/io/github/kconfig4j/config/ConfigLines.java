package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.text.Quotes;

/** Writes the line about a symbol in a {@code .config} or defconfig. */
public final class ConfigLines {
    private final Configuration configuration;
    private final String prefix;
    private final boolean plain;

    /** Lines of a configuration, with a prefix before each name. */
    public ConfigLines(Configuration configuration, String prefix) {
        this.configuration = configuration;
        this.prefix = prefix;
        this.plain = configuration.tree().dialect().has(Feature.PLAIN_TEXTS);
    }

    /** The line with its end that asks for a value of a symbol. */
    public static String asking(String prefix, Symbol symbol, String value) {
        if (symbol.type().isBoolOrTristate() && value.equals("n")) {
            return "# " + prefix + symbol.name() + " is not set\n";
        }
        return assigning(prefix, symbol, value);
    }

    /** The same, {@code =n} where that says {@code is not set}. */
    public static String assigning(String prefix, Symbol symbol, String value) {
        String text = symbol.type() == SymbolType.STRING ? Quotes.quoted(value) : value;
        return prefix + symbol.name() + "=" + text + "\n";
    }

    /** The line with its end; empty for a symbol without a type. */
    public String line(Symbol symbol) {
        String value = configuration.value(symbol);
        if (symbol.type().isBoolOrTristate() && value.equals("n")) {
            return asking(prefix, symbol, value);
        }
        return assignment(symbol);
    }

    /** The line with its end, {@code =n} where {@link #line} says {@code is not set}. */
    public String assignment(Symbol symbol) {
        return line(symbol, value(symbol));
    }

    /** The same as it is listed; not in all dialects is a text written so. */
    public String listed(Symbol symbol) {
        String value = configuration.value(symbol);
        return line(symbol, symbol.type() == SymbolType.STRING ? Quotes.quoted(value) : value);
    }

    private String line(Symbol symbol, String value) {
        return symbol.type() == SymbolType.UNKNOWN ? "" : prefix + symbol.name() + "=" + value + "\n";
    }

    /** What stands behind the {@code =}. */
    public String value(Symbol symbol) {
        String value = configuration.value(symbol);
        if (symbol.type() != SymbolType.STRING) {
            return value;
        }
        return plain ? '"' + value + '"' : Quotes.quoted(value);
    }
}

package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.syntax.Feature;
import java.util.function.Function;

/**
 * Writes what the build of a C program reads: {@code auto.conf} for make, {@code autoconf.h} for the compiler,
 * {@code rustc_cfg} for the Rust compiler, {@code tristate.conf} for the make of older kernels. What is {@code n} is left
 * out. The order of the symbols is that of the C tool's hash table.
 */
public final class AutoconfWriter {
    private final Configuration configuration;
    private final String prefix;
    private final ConfigLines lines;
    private final boolean old;

    /** Of a configuration, with a prefix before each name. */
    public AutoconfWriter(Configuration configuration, String prefix) {
        this.configuration = configuration;
        this.prefix = prefix;
        this.lines = new ConfigLines(configuration, prefix);
        this.old = configuration.tree().dialect().has(Feature.OLD_AUTOCONF);
    }

    /** The text of {@code include/config/auto.conf}. */
    public String make() {
        return ConfigWriter.heading(Title.of(configuration.tree())) + each(old ? lines::assignment : this::makeLine);
    }

    /** The text of {@code include/config/tristate.conf}: the tristates, their values in capital letters. */
    public String tristates() {
        return ConfigWriter.heading(Title.of(configuration.tree()))
                + each(s -> s.type() == SymbolType.TRISTATE
                        ? lines.assignment(s).replace("=y\n", "=Y\n").replace("=m\n", "=M\n")
                        : "");
    }

    /** The text of {@code include/generated/autoconf.h}. */
    public String header() {
        String title = Title.of(configuration.tree());
        String margin = old ? " *\n" : "";
        return "/*\n" + margin + " * Automatically generated file; DO NOT EDIT.\n * " + title + "\n" + margin + " */\n"
                + each(this::headerLine);
    }

    /** The text of {@code include/generated/rustc_cfg}. */
    public String rustcCfg() {
        return each(this::rustcLines);
    }

    private String each(Function<Symbol, String> line) {
        StringBuilder text = new StringBuilder();
        for (Symbol symbol : configuration.tree().confOrder()) {
            boolean listed = configuration.isWritten(symbol)
                    && !symbol.isChoice()
                    && !symbol.name().isEmpty();
            if (listed && symbol.type() != SymbolType.UNKNOWN && !isOff(symbol)) {
                text.append(line.apply(symbol));
            }
        }
        return text.toString();
    }

    private boolean isOff(Symbol symbol) {
        return symbol.type().isBoolOrTristate() && configuration.value(symbol).equals("n");
    }

    private String makeLine(Symbol symbol) {
        return prefix + symbol.name() + "=" + configuration.value(symbol) + "\n";
    }

    private String headerLine(Symbol symbol) {
        String value = configuration.value(symbol);
        String name = prefix + symbol.name();
        return switch (symbol.type()) {
            case BOOL, TRISTATE -> "#define " + name + (value.equals("m") ? "_MODULE" : "") + " 1\n";
            case HEX -> "#define " + name + " " + (hasHexPrefix(value) ? "" : "0x") + value + "\n";
            case STRING -> "#define " + name + " " + ConfigLines.quote(value) + "\n";
            default -> "#define " + name + " " + value + "\n";
        };
    }

    private String rustcLines(Symbol symbol) {
        String value = configuration.value(symbol);
        String name = prefix + symbol.name();
        if (symbol.type().isBoolOrTristate()) {
            return "--cfg=" + name + "\n--cfg=" + name + "=" + ConfigLines.quote(value) + "\n";
        }
        boolean unprefixed = symbol.type() == SymbolType.HEX && !hasHexPrefix(value);
        return "--cfg=" + name + "=" + ConfigLines.quote(unprefixed ? "0x" + value : value) + "\n";
    }

    private static boolean hasHexPrefix(String value) {
        return value.startsWith("0x") || value.startsWith("0X");
    }
}

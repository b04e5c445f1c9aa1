package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.text.Quotes;
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
    private final boolean quoted;
    private final boolean splits;
    private final boolean negatives;

    /** Of a configuration, with a prefix before each name. */
    public AutoconfWriter(Configuration configuration, String prefix) {
        this(configuration, prefix, false);
    }

    /**
     * Of a configuration, with a prefix before each name.
     *
     * @param negatives whether what is {@code n} is to be written, in dialects that can
     */
    public AutoconfWriter(Configuration configuration, String prefix, boolean negatives) {
        this.configuration = configuration;
        this.splits = configuration.tree().dialect().has(Feature.SPLIT_CONFIG);
        this.negatives = negatives && splits;
        this.prefix = prefix;
        this.lines = new ConfigLines(configuration, prefix);
        this.quoted = configuration.tree().dialect().has(Feature.QUOTED_AUTOCONF);
    }

    /** The text of {@code include/config/auto.conf}. */
    public String make() {
        return ConfigWriter.heading(Title.of(configuration.tree())) + each(quoted ? lines::assignment : this::makeLine);
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
        String margin = quoted ? " *\n" : "";
        return "/*\n" + margin + " * Automatically generated file; DO NOT EDIT.\n * " + title + "\n" + margin + " */\n"
                + each(this::headerLine);
    }

    /** The text of {@code include/generated/rustc_cfg}. */
    public String rustcCfg() {
        return each(s -> isOff(s) ? "" : rustcLines(s));
    }

    private String each(Function<Symbol, String> line) {
        StringBuilder text = new StringBuilder();
        for (Symbol symbol : configuration.tree().confOrder()) {
            if (isListed(symbol) && symbol.type() != SymbolType.UNKNOWN && (negatives || !isOff(symbol))) {
                text.append(line.apply(symbol));
            }
        }
        return text.toString();
    }

    private boolean isListed(Symbol symbol) {
        boolean forced = negatives && symbol.type() != SymbolType.STRING && !symbol.isConstant();
        boolean written = configuration.isWritten(symbol) && !symbol.isChoice();
        return (written || forced) && !symbol.name().isEmpty();
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
        if (splits && symbol.type().isNumber() && value.isEmpty()) {
            return "#define " + name + " 0\n";
        }
        return switch (symbol.type()) {
            case BOOL, TRISTATE ->
                "#define " + name + (value.equals("m") ? "_MODULE" : "") + (value.equals("n") ? " 0\n" : " 1\n");
            case HEX -> "#define " + name + " " + (hasHexPrefix(value) ? "" : "0x") + value + "\n";
            case STRING -> "#define " + name + " " + lines.value(symbol) + "\n";
            default -> "#define " + name + " " + value + "\n";
        };
    }

    private String rustcLines(Symbol symbol) {
        String value = configuration.value(symbol);
        String name = prefix + symbol.name();
        if (symbol.type().isBoolOrTristate()) {
            return "--cfg=" + name + "\n--cfg=" + name + "=" + Quotes.quoted(value) + "\n";
        }
        boolean unprefixed = symbol.type() == SymbolType.HEX && !hasHexPrefix(value);
        return "--cfg=" + name + "=" + Quotes.quoted(unprefixed ? "0x" + value : value) + "\n";
    }

    private static boolean hasHexPrefix(String value) {
        return value.startsWith("0x") || value.startsWith("0X");
    }
}

package io.github.kconfig4j.config;

import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.options.Feature;

/** Writes the smallest file that gives the same configuration: only what is not the default. */
public final class DefconfigWriter {
    private final Configuration configuration;
    private final ConfTables tables;
    private final ConfigLines lines;
    private final Defaults defaults;
    private final StringBuilder text = new StringBuilder();

    private DefconfigWriter(ConfTables tables, String prefix) {
        this.tables = tables;
        this.configuration = tables.now();
        this.lines = new ConfigLines(configuration, prefix);
        this.defaults = new Defaults(configuration);
    }

    /** The text, as {@code savedefconfig} writes it. */
    public static String write(Configuration configuration, String prefix) {
        ConfTables tables = new ConfTables(configuration.userValues(), symbol -> {});
        return DeepStack.call("savedefconfig", () -> {
            if (configuration.tree().dialect().has(Feature.VALUES_ON_DEMAND)) {
                return write(ValuesOnDemand.of(configuration.tree(), configuration.userValues()), prefix);
            }
            configuration.tree().modules().ifPresent(tables::ask);
            return write(tables, prefix);
        });
    }

    /** The text of what is in the tables of the C tool, each value being asked for when it is looked at. */
    public static String write(ConfTables tables, String prefix) {
        DefconfigWriter writer = new DefconfigWriter(tables, prefix);
        writer.configuration.tree().root().children().forEach(writer::append);
        return writer.text.toString();
    }

    /** The text, as Kconfiglib writes it. */
    public static String write(ValuesOnDemand values, String prefix) {
        StringBuilder text = new StringBuilder();
        for (Symbol symbol : values.tree().symbols()) {
            if (values.isNotDefault(symbol)) {
                values.written(symbol).ifPresent(value -> text.append(ConfigLines.asking(prefix, symbol, value)));
            }
        }
        return text.toString();
    }

    private void append(MenuNode node) {
        if (node.symbol().isEmpty()) {
            tables.comeTo(node);
        }
        node.symbol().filter(s -> !s.isChoice()).ifPresent(this::append);
        node.children().forEach(this::append);
    }

    private void append(Symbol symbol) {
        tables.ask(symbol);
        if (!tables.takeWritten(symbol) || !configuration.isChangeable(symbol)) {
            return;
        }
        tables.askDefault(symbol);
        // One after the other, as the C tool does: each asks for values, and what the next one sees depends on that.
        if (!defaults.isDefault(symbol) && !defaults.isChoiceDefault(symbol, tables::choiceDefault)) {
            text.append(lines.line(symbol));
        }
    }
}

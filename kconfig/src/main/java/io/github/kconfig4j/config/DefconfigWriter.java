package io.github.kconfig4j.config;

import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.syntax.Feature;
import java.util.BitSet;

/** Writes the smallest file that gives the same configuration: only what is not the default. */
public final class DefconfigWriter {
    private final Configuration configuration;
    private final EvaluationOrder order;
    private final ConfigLines lines;
    private final Defaults defaults;
    private final StringBuilder text = new StringBuilder();
    private final BitSet done = new BitSet();

    private DefconfigWriter(Configuration configuration, EvaluationOrder order, String prefix) {
        this.configuration = configuration;
        this.order = order;
        this.lines = new ConfigLines(configuration, prefix);
        this.defaults = new Defaults(configuration);
    }

    /** The text, as {@code savedefconfig} writes it. */
    public static String write(Configuration configuration, String prefix) {
        return DeepStack.call("savedefconfig", () -> {
            if (configuration.tree().dialect().has(Feature.VALUES_ON_DEMAND)) {
                return write(ValuesOnDemand.of(configuration.tree(), configuration.userValues()), prefix);
            }
            EvaluationOrder order = configuration.evaluationOrder(configuration, new Progress(), symbol -> {});
            return write(configuration, order, prefix);
        });
    }

    /**
     * The text, as {@code savedefconfig} writes it: settling a choice makes it write once more the members that have
     * several entries. Goes as deep as dependencies are long, see {@link DeepStack}.
     */
    public static String write(Configuration configuration, EvaluationOrder order, String prefix) {
        DefconfigWriter writer = new DefconfigWriter(configuration, order, prefix);
        configuration.tree().root().children().forEach(writer::append);
        return writer.text.toString();
    }

    /** The text, as Kconfiglib writes it. */
    public static String write(ValuesOnDemand values, String prefix) {
        StringBuilder text = new StringBuilder();
        for (Symbol symbol : values.tree().symbols()) {
            if (values.isNotDefault(symbol)) {
                text.append(values.line(symbol, prefix));
            }
        }
        return text.toString();
    }

    private void append(MenuNode node) {
        node.symbol().filter(s -> !s.isChoice()).ifPresent(this::append);
        node.children().forEach(this::append);
    }

    private void append(Symbol symbol) {
        order.visit(symbol);
        done.andNot(order.takeSettled());
        if (done.get(symbol.index()) || !configuration.isWritten(symbol)) {
            return;
        }
        done.set(symbol.index());
        if (!defaults.isLeftOut(symbol)) {
            text.append(lines.line(symbol));
        }
    }
}

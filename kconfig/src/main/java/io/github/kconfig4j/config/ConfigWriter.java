package io.github.kconfig4j.config;

import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.syntax.Feature;
import java.util.BitSet;

/** Writes a configuration as a {@code .config}, byte for byte as {@code conf} does. */
public final class ConfigWriter {
    private final Configuration configuration;
    private final ConfigLines lines;
    private final StringBuilder text = new StringBuilder();
    private final BitSet done = new BitSet();
    private boolean afterMenu;

    private ConfigWriter(Configuration configuration, String prefix) {
        this.configuration = configuration;
        this.lines = new ConfigLines(configuration, prefix);
    }

    /** The text with the prefix {@code CONFIG_}. */
    public static String write(Configuration configuration) {
        return write(configuration, "CONFIG_");
    }

    /** The text with another prefix. */
    public static String write(Configuration configuration, String prefix) {
        ConfigWriter writer = new ConfigWriter(configuration, prefix);
        writer.text.append(heading(configuration.tree().title()));
        configuration.tree().root().children().forEach(writer::append);
        return writer.text.toString();
    }

    /** The comment at the top of all generated files that know comments with {@code #}. */
    static String heading(String title) {
        return "#\n# Automatically generated file; DO NOT EDIT.\n# " + title + "\n#\n";
    }

    private void append(MenuNode node) {
        if (node.symbol().isPresent()) {
            appendSymbol(node.symbol().get());
            node.children().forEach(this::append);
            return;
        }
        boolean visible = MenuVisibility.isVisible(configuration, node);
        String title = node.prompt().map(Property.Prompt::text).orElse("");
        if (visible) {
            text.append("\n#\n# ").append(title).append("\n#\n");
            afterMenu = false;
        }
        node.children().forEach(this::append);
        if (visible
                && node.kind() == MenuNode.Kind.MENU
                && configuration.tree().dialect().has(Feature.MENU_ENDS)) {
            text.append("# end of ").append(title).append('\n');
            afterMenu = true;
        }
    }

    private void appendSymbol(Symbol symbol) {
        if (symbol.isChoice() || done.get(symbol.index()) || !configuration.isWritten(symbol)) {
            return;
        }
        done.set(symbol.index());
        if (afterMenu) {
            text.append('\n');
            afterMenu = false;
        }
        text.append(lines.line(symbol));
    }
}

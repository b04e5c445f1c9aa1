package io.github.kconfig4j.config;

import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.syntax.Feature;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Writes a configuration as a {@code .config}, byte for byte as {@code conf} does. */
public final class ConfigWriter {
    private final Configuration configuration;
    private final ConfigLines lines;
    private final StringBuilder text = new StringBuilder();
    private final BitSet done = new BitSet();
    private final boolean menuEnds;
    private final boolean emptyMenuEnds;
    private boolean afterMenu;

    private ConfigWriter(Configuration configuration, String prefix) {
        this.configuration = configuration;
        this.menuEnds = configuration.tree().dialect().has(Feature.MENU_ENDS);
        this.emptyMenuEnds = configuration.tree().dialect().has(Feature.EMPTY_MENU_ENDS);
        this.lines = new ConfigLines(configuration, prefix);
    }

    /** The text with the prefix {@code CONFIG_}. */
    public static String write(Configuration configuration) {
        return write(configuration, "CONFIG_");
    }

    /** The text with another prefix. */
    public static String write(Configuration configuration, String prefix) {
        ConfigWriter writer = new ConfigWriter(configuration, prefix);
        if (!configuration.tree().dialect().has(Feature.OWN_HEADINGS)) {
            writer.text.append(heading(configuration.tree().title()));
        }
        writer.appendAll();
        return writer.text.toString();
    }

    /** The comment at the top of all generated files that know comments with {@code #}. */
    static String heading(String title) {
        return "#\n# Automatically generated file; DO NOT EDIT.\n# " + title + "\n#\n";
    }

    /** Keeps its own list of what is left, since submenus may nest without limit. */
    private void appendAll() {
        Deque<Step> left = new ArrayDeque<>();
        pushChildren(configuration.tree().root(), left);
        while (!left.isEmpty()) {
            Step step = left.pop();
            if (step.atEnd) {
                text.append("# end of ").append(title(step.node)).append('\n');
                afterMenu = true;
            } else if (step.node.symbol().isPresent()) {
                appendSymbol(step.node.symbol().get());
                pushChildren(step.node, left);
            } else {
                appendTitle(step.node, left);
                pushChildren(step.node, left);
            }
        }
    }

    private static void pushChildren(MenuNode node, Deque<Step> left) {
        List<MenuNode> children = node.children();
        for (int i = children.size() - 1; i >= 0; i--) {
            left.push(new Step(children.get(i), false));
        }
    }

    private void appendTitle(MenuNode node, Deque<Step> left) {
        if (MenuVisibility.isVisible(configuration, node)) {
            text.append("\n#\n# ").append(title(node)).append("\n#\n");
            afterMenu = false;
            boolean ends = emptyMenuEnds || !node.children().isEmpty();
            if (menuEnds && ends && node.kind() == MenuNode.Kind.MENU) {
                left.push(new Step(node, true));
            }
        }
    }

    private static String title(MenuNode node) {
        return node.prompt().map(Property.Prompt::text).orElse("");
    }

    /** A node to begin with, or a menu to end. */
    private record Step(MenuNode node, boolean atEnd) {}

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

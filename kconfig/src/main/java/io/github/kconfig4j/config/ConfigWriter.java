package io.github.kconfig4j.config;

import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Writes a configuration as a {@code .config}, byte for byte as {@code conf} does. */
public final class ConfigWriter {
    private final Configuration configuration;
    private final ConfigLines lines;
    private final Consumer<MenuNode> coming;
    private final Predicate<Symbol> first;
    private final StringBuilder text = new StringBuilder();
    private final boolean menuEnds;
    private final boolean emptyMenuEnds;
    private boolean afterMenu;

    private ConfigWriter(
            Configuration configuration, String prefix, Consumer<MenuNode> coming, Predicate<Symbol> first) {
        this.coming = coming;
        this.first = first;
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
        return new ConfigWriter(configuration, prefix, node -> {}, once()).write();
    }

    /** The text of what is in the tables of the C tool, each value being asked for when it is written. */
    public static String write(ConfTables tables, String prefix) {
        // Where a written symbol is marked by taking a mark away, it can get that again.
        boolean again = tables.now().tree().dialect().has(Feature.WRITTEN_AGAIN);
        Predicate<Symbol> first = again ? tables::takeWritten : once();
        return new ConfigWriter(tables.now(), prefix, node -> comeTo(tables, node), first).write();
    }

    private static Predicate<Symbol> once() {
        BitSet done = new BitSet();
        return symbol -> {
            boolean isFirst = !done.get(symbol.index());
            done.set(symbol.index());
            return isFirst;
        };
    }

    private static void comeTo(ConfTables tables, MenuNode node) {
        if (node.symbol().isEmpty()) {
            tables.comeTo(node);
        } else if (!node.symbol().get().isChoice()) {
            tables.ask(node.symbol().get());
        }
    }

    private String write() {
        if (!configuration.tree().dialect().has(Feature.OWN_HEADINGS)) {
            text.append(heading(Title.of(configuration.tree())));
        }
        appendAll();
        return text.toString();
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
            coming.accept(step.node);
            if (step.atEnd) {
                appendEnd(step.node);
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
        }
        if (menuEnds) {
            left.push(new Step(node, true));
        }
    }

    private void appendEnd(MenuNode node) {
        boolean ends = emptyMenuEnds || !node.children().isEmpty();
        if (ends && node.kind() == MenuNode.Kind.MENU && MenuVisibility.isVisible(configuration, node)) {
            text.append("# end of ").append(title(node)).append('\n');
            afterMenu = true;
        }
    }

    private static String title(MenuNode node) {
        return node.prompt().map(Property.Prompt::text).orElse("");
    }

    /** A node to begin with, or a menu to end. */
    private record Step(MenuNode node, boolean atEnd) {}

    private void appendSymbol(Symbol symbol) {
        if (symbol.isChoice() || !configuration.isWritten(symbol) || !first.test(symbol)) {
            return;
        }
        if (afterMenu) {
            text.append('\n');
            afterMenu = false;
        }
        text.append(lines.line(symbol));
    }
}

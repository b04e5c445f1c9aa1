package io.github.kconfig4j.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** A tree as text: nodes in menu order, each with what the files say about it, conditions complete. */
public final class TreeDump {
    private final KconfigTree tree;
    private final StringBuilder text = new StringBuilder();

    private TreeDump(KconfigTree tree) {
        this.tree = tree;
    }

    /** The text, with the position of each node behind {@code #}. */
    public static String of(KconfigTree tree) {
        return new TreeDump(tree).dump();
    }

    private record Level(MenuNode node, int depth) {}

    private String dump() {
        Deque<Level> left = new ArrayDeque<>();
        left.push(new Level(tree.root(), 0));
        while (!left.isEmpty()) {
            Level level = left.pop();
            node(level.node(), "  ".repeat(level.depth()));
            List<MenuNode> children = level.node().children();
            for (int i = children.size() - 1; i >= 0; i--) {
                left.push(new Level(children.get(i), level.depth() + 1));
            }
        }
        return text.toString();
    }

    private void node(MenuNode node, String indent) {
        text.append(indent).append(title(node)).append("  # ").append(node.position());
        text.append('\n');
        String inner = indent + "    ";
        if (node.symbol().isEmpty() && !node.dependency().equals(Expr.YES)) {
            text.append(inner).append("depends on ").append(node.dependency()).append('\n');
        }
        if (!node.visibility().equals(Expr.YES)) {
            text.append(inner).append("visible if ").append(node.visibility()).append('\n');
        }
        node.properties().forEach(p -> property(p, inner));
        node.symbol().ifPresent(s -> firstEntry(node, s, inner));
        node.help()
                .ifPresent(h -> text.append(inner)
                        .append("help: ")
                        .append(h.replace("\n", "\\n"))
                        .append('\n'));
    }

    private String title(MenuNode node) {
        String kind = node.kind().name().toLowerCase(Locale.ROOT);
        return node.symbol()
                .map(s -> kind + " " + s + " (" + s.type().confName() + ")")
                .orElseGet(() ->
                        kind + " \"" + node.prompt().map(Property.Prompt::text).orElse("") + "\"");
    }

    private void property(Property property, String indent) {
        text.append(indent).append(words(property));
        if (!property.condition().equals(Expr.YES)) {
            text.append(" if ").append(property.condition());
        }
        text.append('\n');
    }

    private static String words(Property property) {
        if (property instanceof Property.Prompt p) {
            return "prompt \"" + p.text() + "\"";
        }
        if (property instanceof Property.Default d) {
            return "default " + d.value();
        }
        if (property instanceof Property.Select s) {
            return "select " + s.target();
        }
        if (property instanceof Property.Imply i) {
            return "imply " + i.target();
        }
        Property.Range r = (Property.Range) property;
        return "range " + r.low() + " " + r.high();
    }

    /** What is known of the symbol as a whole, at its first entry. */
    private void firstEntry(MenuNode node, Symbol symbol, String indent) {
        if (tree.nodes(symbol).get(0) != node) {
            return;
        }
        Expr direct = tree.directDependency(symbol);
        Expr reverse = tree.reverseDependency(symbol);
        Expr implied = tree.implied(symbol);
        if (!direct.equals(Expr.YES)) {
            text.append(indent).append("direct dependency: ").append(direct).append('\n');
        }
        if (!reverse.equals(Expr.NO)) {
            text.append(indent).append("selected by: ").append(reverse).append('\n');
        }
        if (!implied.equals(Expr.NO)) {
            text.append(indent).append("implied by: ").append(implied).append('\n');
        }
        if (symbol.isChoice()) {
            text.append(indent).append("members: ");
            text.append(tree.choice(symbol).members()).append('\n');
        }
        if (tree.isTransitional(symbol)) {
            text.append(indent).append("transitional\n");
        }
        if (tree.modules().filter(m -> m == symbol).isPresent()) {
            text.append(indent).append("modules\n");
        }
    }
}

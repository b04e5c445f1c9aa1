package io.github.kconfig4j.importer.write;

import io.github.kconfig4j.importer.tool.Condition;
import io.github.kconfig4j.importer.tool.Item;
import java.util.ArrayList;
import java.util.List;

/** Puts together what belongs together. */
final class NodeReader {
    private final List<Item> items;
    private final String code;
    private int next;

    /** @param code the source with blanks where comments and literals are */
    NodeReader(List<Item> items, String code) {
        this.items = items;
        this.code = code;
    }

    /** All nodes; of several conditions of the whole file one, at the place of the first. */
    List<Node> read() {
        List<Node> nodes = nodes();
        List<Condition> conditions = items.stream()
                .filter(Item.WholeFile.class::isInstance)
                .map(item -> ((Item.WholeFile) item).condition())
                .toList();
        if (!conditions.isEmpty()) {
            int place = place();
            Condition all = Condition.all(conditions);
            nodes.add(index(nodes, place), new Node.WholeFile(Math.max(0, place), all, place >= 0));
        }
        return List.copyOf(nodes);
    }

    /** Where the first one stands if only comments are before it, else -1. */
    private int place() {
        for (Item item : items) {
            if (item instanceof Item.WholeFile file) {
                return code.substring(0, file.start()).isBlank() ? file.start() : -1;
            } else if (!(item instanceof Item.Code || item instanceof Item.Gone)) {
                return -1;
            }
        }
        return -1;
    }

    private static int index(List<Node> nodes, int place) {
        int index = 0;
        while (index < nodes.size() && nodes.get(index) instanceof Node.Code code && code.end() <= place) {
            index++;
        }
        return index;
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        while (next < items.size()) {
            Item item = items.get(next);
            if (item instanceof Item.Elif || item instanceof Item.Else || item instanceof Item.End) {
                break;
            }
            next++;
            if (item instanceof Item.Code code) {
                nodes.add(new Node.Code(code.start(), code.end(), code.hidden()));
            } else if (item instanceof Item.Stop stop) {
                nodes.add(new Node.Stop(stop.start(), stop.reason()));
            } else if (item instanceof Item.If start) {
                nodes.add(branches(start));
            }
        }
        return nodes;
    }

    private Node.Branches branches(Item.If start) {
        List<Node.Branch> branches = new ArrayList<>();
        List<Condition> before = new ArrayList<>();
        branches.add(new Node.Branch(start.start(), start.condition(), start.condition(), false, nodes()));
        before.add(Condition.not(start.condition()));
        while (true) {
            Item item = items.get(next++);
            if (item instanceof Item.End close) {
                return new Node.Branches(List.copyOf(branches), close.start(), close.end());
            } else if (item instanceof Item.Elif elif) {
                List<Condition> whole = new ArrayList<>(before);
                whole.add(elif.condition());
                branches.add(new Node.Branch(elif.start(), elif.condition(), Condition.all(whole), false, nodes()));
                before.add(Condition.not(elif.condition()));
            } else {
                Condition whole = Condition.all(before);
                branches.add(new Node.Branch(item.start(), whole, whole, true, nodes()));
            }
        }
    }
}

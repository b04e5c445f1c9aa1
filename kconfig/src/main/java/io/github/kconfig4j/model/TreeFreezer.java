package io.github.kconfig4j.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the immutable tree of the finished drafts. */
final class TreeFreezer {
    private final Map<SymbolDraft, Choice> choices = new IdentityHashMap<>();

    /** The root with all below it. */
    MenuNode nodes(NodeDraft root) {
        List<NodeDraft> order = preorder(root);
        // From the end, so that children are there before their parents; indices stay those of the order.
        for (int i = order.size() - 1; i >= 0; i--) {
            NodeDraft draft = order.get(i);
            draft.frozen = node(i, draft);
        }
        return frozen(root);
    }

    private static List<NodeDraft> preorder(NodeDraft root) {
        List<NodeDraft> order = new ArrayList<>();
        Deque<NodeDraft> left = new ArrayDeque<>();
        left.push(root);
        while (!left.isEmpty()) {
            NodeDraft node = left.pop();
            order.add(node);
            List<NodeDraft> children = shown(node);
            for (int i = children.size() - 1; i >= 0; i--) {
                left.push(children.get(i));
            }
        }
        return order;
    }

    /** The children, and those of {@code if}s in their place. */
    private static List<NodeDraft> shown(NodeDraft node) {
        List<NodeDraft> children = new ArrayList<>();
        addShown(node, children);
        return children;
    }

    private static void addShown(NodeDraft node, List<NodeDraft> to) {
        for (NodeDraft child : node.children()) {
            if (child.kind.isPresent()) {
                to.add(child);
            } else {
                addShown(child, to);
            }
        }
    }

    private MenuNode node(int index, NodeDraft draft) {
        List<MenuNode> children = new ArrayList<>();
        for (NodeDraft child : shown(draft)) {
            children.add(frozen(child));
        }
        return new MenuNode(
                index,
                draft.kind.orElseThrow(),
                Optional.ofNullable(draft.symbol).map(SymbolDraft::symbol),
                Optional.ofNullable(draft.prompt).map(p -> (Property.Prompt) p.finished()),
                draft.dependency == null ? Expr.YES : draft.dependency,
                draft.visibility == null ? Expr.YES : draft.visibility,
                finished(draft.properties),
                draft.help,
                draft.position,
                children);
    }

    private static List<Property> finished(List<PropertyDraft> drafts) {
        List<Property> properties = new ArrayList<>(drafts.size());
        for (PropertyDraft draft : drafts) {
            properties.add(draft.finished());
        }
        return properties;
    }

    private static MenuNode frozen(NodeDraft draft) {
        MenuNode node = draft.frozen;
        if (node == null) {
            throw new IllegalStateException("Not in the tree: " + draft.position);
        }
        return node;
    }

    /** The choices, after the nodes. */
    List<Choice> choices(List<SymbolDraft> drafts) {
        List<Choice> all = new ArrayList<>();
        for (SymbolDraft draft : drafts) {
            if (draft.isChoice()) {
                List<Symbol> members =
                        draft.members.stream().map(SymbolDraft::symbol).toList();
                Choice choice = new Choice(draft.symbol(), members, draft.optional, nodesOf(draft));
                choices.put(draft, choice);
                all.add(choice);
            }
        }
        return all;
    }

    private static List<MenuNode> nodesOf(SymbolDraft draft) {
        List<MenuNode> nodes = new ArrayList<>(draft.nodes.size());
        for (NodeDraft node : draft.nodes) {
            nodes.add(frozen(node));
        }
        return nodes;
    }

    /** What is known of a symbol, after the choices. */
    SymbolFacts facts(SymbolDraft draft) {
        Expr selectors = draft.reverseDependency();
        Expr impliers = draft.implied();
        return new SymbolFacts(
                draft.directDependency == null ? Expr.YES : draft.directDependency,
                selectors == null ? Expr.NO : selectors,
                impliers == null ? Expr.NO : impliers,
                finished(draft.properties),
                nodesOf(draft),
                draft.choice == null ? Optional.empty() : Optional.ofNullable(choices.get(draft.choice)),
                draft.transitional,
                draft.automatic,
                draft.allNoConfigYes,
                draft.defconfigList);
    }
}

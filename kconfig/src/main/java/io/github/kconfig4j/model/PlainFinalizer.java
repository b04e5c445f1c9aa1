package io.github.kconfig4j.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Propagates dependencies down the menu tree, collects reverse dependencies, makes the automatic submenus, dissolves
 * {@code if}s and finds the members of choices as Kconfiglib does: conditions are joined and not changed otherwise.
 */
final class PlainFinalizer {
    private final SymbolTable table;

    PlainFinalizer(SymbolTable table) {
        this.table = table;
    }

    /** Finalizes the root and all below it. */
    void finish(NodeDraft root) {
        run(root);
        for (SymbolDraft draft : table.all()) {
            for (PropertyDraft property : draft.properties) {
                if (property.node.defaultsOnly) {
                    Expr direct = draft.directDependency == null ? Expr.NO : draft.directDependency;
                    property.condition = Expr.and(direct, complete(property.condition));
                }
            }
        }
    }

    private void run(NodeDraft node) {
        SymbolDraft symbol = node.symbol;
        if (symbol != null && !symbol.isChoice()) {
            takeProperties(symbol, node);
            makeSubmenu(node, symbol);
        } else if (node.first != null) {
            propagate(node);
            node.children().forEach(this::run);
        }
        node.children().forEach(child -> flatten(node, child));
        if (symbol != null && symbol.isChoice()) {
            finishChoice(symbol, node);
        }
    }

    private static Expr complete(@Nullable Expr e) {
        return e == null ? Expr.YES : e;
    }

    private void takeProperties(SymbolDraft symbol, NodeDraft node) {
        if (node.defaultsOnly) {
            return;
        }
        Expr own = complete(node.dependency);
        symbol.directDependency = symbol.directDependency == null ? own : Expr.or(symbol.directDependency, own);
        for (PropertyDraft property : node.properties) {
            Expr reverse = Expr.and(Expr.of(symbol.symbol()), complete(property.condition));
            if (reverse.equals(Expr.NO)) {
                continue;
            }
            if (property.content instanceof Property.Select select) {
                table.of(select.target()).selectors.add(reverse);
            } else if (property.content instanceof Property.Imply imply) {
                table.of(imply.target()).impliers.add(reverse);
            }
        }
    }

    private void makeSubmenu(NodeDraft node, SymbolDraft symbol) {
        NodeDraft last = node;
        while (last.next != null && belongs(last.next, symbol.symbol())) {
            run(last.next);
            last = last.next;
            last.parent = node;
        }
        if (last != node) {
            node.first = node.next;
            node.next = last.next;
            last.next = null;
        }
    }

    private static boolean belongs(NodeDraft other, Symbol symbol) {
        return needs(complete(other.prompt == null ? other.dependency : other.prompt.condition), symbol);
    }

    private static boolean needs(Expr e, Symbol symbol) {
        if (e instanceof Expr.And and) {
            return and.operands().stream().anyMatch(operand -> needs(operand, symbol));
        }
        if (e instanceof Expr.SymbolRef ref) {
            return ref.symbol() == symbol;
        }
        boolean about = e instanceof Expr.Comparison c && (c.left() == symbol || c.right() == symbol);
        return about && e instanceof Expr.Comparison c && decides(c, c.right() == symbol ? c.left() : c.right());
    }

    /** Whether a comparison with a constant, whatever it is, makes a submenu. */
    private static boolean decides(Expr.Comparison comparison, Symbol constant) {
        return switch (comparison.operator()) {
            case EQUAL -> constant == Symbol.MOD || constant == Symbol.YES;
            case UNEQUAL -> constant == Symbol.YES || constant == Symbol.NO;
            default -> false;
        };
    }

    /** What is below a choice depends on the choice as on a symbol. */
    private static void propagate(NodeDraft node) {
        SymbolDraft symbol = node.symbol;
        Expr outer = symbol != null && symbol.isChoice() ? Expr.of(symbol.symbol()) : complete(node.dependency);
        for (NodeDraft child : node.children()) {
            Expr dependency = Expr.and(complete(child.dependency), outer);
            child.dependency = dependency;
            if (child.symbol == null) {
                if (child.prompt != null) {
                    child.prompt.condition = Expr.and(complete(child.prompt.condition), dependency);
                }
                continue;
            }
            for (PropertyDraft property : child.properties) {
                property.condition = Expr.and(complete(property.condition), dependency);
            }
        }
    }

    /** Puts the children of a child without a prompt in its place, after it; those of a choice stay. */
    private static void flatten(NodeDraft parent, NodeDraft child) {
        if (child.first == null || child.prompt != null || child.isChoice()) {
            return;
        }
        child.liftChildren(parent);
    }

    private static void finishChoice(SymbolDraft choice, NodeDraft node) {
        Expr own = complete(node.dependency);
        choice.directDependency = choice.directDependency == null ? own : Expr.or(choice.directDependency, own);
        for (NodeDraft child : node.children()) {
            SymbolDraft member = child.symbol;
            if (member != null && !member.isChoice()) {
                member.choice = choice;
                if (!choice.members.contains(member)) {
                    choice.members.add(member);
                }
            }
        }
        if (!choice.optional && node.prompt != null) {
            List<Expr> least = List.of(complete(node.prompt.condition), Expr.MOD);
            choice.selectors.add(Expr.and(least.get(0), least.get(1)));
        }
    }
}

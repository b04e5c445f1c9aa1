package io.github.kconfig4j.model;

import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Propagates dependencies down the menu tree, collects reverse dependencies, makes the automatic submenus and dissolves
 * {@code if}s. Steps and their order are those of the C tool's {@code menu_finalize}, since the shape of conditions and
 * the order of warnings follow from them.
 */
final class Finalizer {
    private final SymbolTable table;
    private final ExprSimplifier simplifier;
    private final PropertyChecks checks;
    private final boolean typedChoices;
    private final boolean tristatesAsConditions;
    private final boolean visibilityAsWritten;

    Finalizer(SymbolTable table, ExprSimplifier simplifier, PropertyChecks checks, Dialect dialect) {
        this.table = table;
        this.simplifier = simplifier;
        this.checks = checks;
        this.typedChoices = dialect.has(Feature.TYPED_CHOICES);
        this.tristatesAsConditions = dialect.has(Feature.TRISTATES_AS_CONDITIONS);
        this.visibilityAsWritten = dialect.has(Feature.VISIBILITY_AS_WRITTEN);
    }

    /** Finalizes the whole tree, a node after its children. Keeps its own stack: submenus may nest without limit. */
    void run(NodeDraft root) {
        Deque<Visit> visits = new ArrayDeque<>();
        visits.push(new Visit(root, false));
        while (!visits.isEmpty()) {
            Visit visit = visits.getFirst();
            Visit inner = visit.nextInner();
            if (inner == null) {
                visits.pop();
                leave(visit.node);
            } else {
                visits.push(inner);
            }
        }
    }

    /** A node with the nodes below it that are still to be finished. */
    private final class Visit {
        private final NodeDraft node;
        private final @Nullable Submenu submenu;
        private @Nullable NodeDraft at;

        Visit(NodeDraft node, boolean inChoice) {
            this.node = node;
            SymbolDraft symbol = node.symbol;
            boolean single = node.first == null && symbol != null && (typedChoices || !inChoice);
            this.submenu = single && symbol != null ? new Submenu(node, symbol) : null;
            if (symbol != null) {
                symbol.entered = true;
            }
            if (node.first != null) {
                Expr dependency = dependencyOfChildren(node);
                for (NodeDraft child : node.children()) {
                    propagate(dependency, child);
                }
            }
        }

        /** The next node to finish before this one; null if there is none left. */
        @Nullable
        Visit nextInner() {
            if (submenu != null) {
                NodeDraft inner = submenu.next();
                return inner == null ? null : new Visit(inner, false);
            }
            at = at == null ? node.first : at.next;
            return at == null ? null : new Visit(at, node.isChoice());
        }
    }

    private void leave(NodeDraft node) {
        SymbolDraft symbol = node.symbol;
        for (NodeDraft child : node.children()) {
            if (typedChoices && node.isChoice() && child.symbol != null) {
                addMember(node, child, child.symbol);
            }
            flatten(node, child);
        }
        if (symbol != null) {
            checks.check(symbol, node);
            keepChoiceSet(symbol, node);
        }
    }

    /** In dialects with typed choices the members depend on the choice as on a symbol. */
    private @Nullable Expr dependencyOfChildren(NodeDraft node) {
        SymbolDraft symbol = node.symbol;
        return typedChoices && symbol != null && symbol.isChoice()
                ? new Expr.SymbolRef(symbol.symbol())
                : node.dependency;
    }

    private void propagate(@Nullable Expr parentDependency, NodeDraft child) {
        Expr own = simplifier.transformed(simplifier.withModules(child.dependency));
        child.dependency = simplifier.withoutDuplicates(ExprSimplifier.and(parentDependency, own));
        if (child.symbol == null) {
            if (child.prompt != null) {
                propagate(child, child.prompt);
            }
            return;
        }
        for (PropertyDraft property : child.properties) {
            propagate(child, property);
            if (property.content instanceof Property.Select select) {
                table.of(select.target()).selectors.add(reverse(child.symbol, property));
            } else if (property.content instanceof Property.Imply imply) {
                table.of(imply.target()).impliers.add(reverse(child.symbol, property));
            }
        }
    }

    private void propagate(NodeDraft node, PropertyDraft property) {
        Expr own = simplifier.transformed(own(property));
        Expr condition = simplifier.withoutDuplicates(ExprSimplifier.and(node.dependency, own));
        boolean bool = tristatesAsConditions && node.symbol != null && node.symbol.type != SymbolType.TRISTATE;
        property.condition = bool ? ExprSimplifier.withTristates(condition) : condition;
    }

    private @Nullable Expr own(PropertyDraft property) {
        return visibilityAsWritten
                ? ExprSimplifier.and(simplifier.withModules(property.condition), property.visibility)
                : simplifier.withModules(ExprSimplifier.and(property.condition, property.visibility));
    }

    private static Expr reverse(SymbolDraft by, PropertyDraft property) {
        Expr selector = new Expr.SymbolRef(by.symbol());
        return property.condition == null ? selector : ExprChains.and(selector, property.condition);
    }

    /** Puts what follows a symbol and depends on it below it. */
    private final class Submenu {
        private final NodeDraft node;
        private final SymbolDraft draft;
        private final Symbol symbol;
        private @Nullable NodeDraft last;

        Submenu(NodeDraft node, SymbolDraft draft) {
            this.node = node;
            this.draft = draft;
            this.symbol = draft.symbol();
        }

        private @Nullable Expr normal(@Nullable Expr e) {
            Expr comparison = ExprSimplifier.compared(e, Expr.Operator.UNEQUAL, Symbol.NO);
            return simplifier.withoutDuplicates(simplifier.transformed(comparison));
        }

        /** The next node that comes below; null, and the submenu is made, if there is none. */
        @Nullable
        NodeDraft next() {
            NodeDraft candidate = last == null ? node.next : last.next;
            if (candidate != null && belongs(candidate)) {
                candidate.parent = node;
                last = candidate;
                return candidate;
            }
            if (last != null) {
                node.first = node.next;
                node.next = last.next;
                last.next = null;
            }
            draft.directDependency = ExprSimplifier.or(draft.directDependency, node.dependency);
            return null;
        }

        private boolean belongs(NodeDraft other) {
            Expr condition = other.prompt == null ? other.dependency : other.prompt.condition;
            if (condition == null || !condition.mentions(symbol)) {
                return false;
            }
            return needs(condition, symbol) || coversDependency(condition);
        }

        /** Whether the other's condition holds only where this one's does: {@code (sym || Q) && R} where R is ours. */
        private boolean coversDependency(Expr condition) {
            Expr theirs = normal(condition);
            Expr ours = normal(node.prompt == null ? null : node.prompt.condition);
            if (theirs == null || ours == null) {
                return false;
            }
            return ExprSimplifier.isYes(ExprJoins.withoutCommon(theirs, ours).b());
        }
    }

    /** Whether the expression is {@code n} where the symbol is, seen without thinking. */
    private static boolean needs(Expr e, Symbol symbol) {
        if (e instanceof Expr.And and) {
            for (Expr operand : and.operands()) {
                if (needs(operand, symbol)) {
                    return true;
                }
            }
            return false;
        }
        if (e instanceof Expr.SymbolRef ref) {
            return ref.symbol() == symbol;
        }
        if (e instanceof Expr.Comparison c && c.left() == symbol) {
            return switch (c.operator()) {
                case EQUAL -> c.right() == Symbol.YES || c.right() == Symbol.MOD;
                case UNEQUAL -> c.right() == Symbol.NO;
                default -> false;
            };
        }
        return false;
    }

    private void addMember(NodeDraft choice, NodeDraft child, SymbolDraft member) {
        SymbolDraft symbol = choice.symbol;
        if (symbol == null || member.choice != null) {
            return;
        }
        checks.checkMember(symbol, member, child);
        if (symbol.type == SymbolType.TRISTATE && member.type != SymbolType.TRISTATE) {
            Expr set = new Expr.Comparison(Expr.Operator.EQUAL, symbol.symbol(), Symbol.YES);
            child.dependency = ExprSimplifier.and(set, child.dependency);
            for (PropertyDraft property : child.properties) {
                property.condition = ExprSimplifier.and(set, property.condition);
            }
        }
        member.choice = symbol;
        symbol.members.add(member);
    }

    /** Puts the children of a child without a prompt in its place, after it. */
    private static void flatten(NodeDraft parent, NodeDraft child) {
        if (child.first == null || child.prompt != null) {
            return;
        }
        child.liftChildren(parent);
    }

    /** A typed choice that is not optional is at least {@code m} while it is visible. */
    private void keepChoiceSet(SymbolDraft symbol, NodeDraft node) {
        if (typedChoices && !symbol.optional && node.prompt != null) {
            symbol.selectors.add(
                    node.prompt.condition == null ? Expr.MOD : ExprChains.and(node.prompt.condition, Expr.MOD));
        }
    }
}

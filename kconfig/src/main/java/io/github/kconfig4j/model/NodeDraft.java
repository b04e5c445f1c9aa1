package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.syntax.HelpText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A menu node while the menu tree is rearranged: siblings are linked, so that moving a run of them costs nothing. */
final class NodeDraft {
    /** Empty for an {@code if}, which no finished tree has. */
    final Optional<MenuNode.Kind> kind;

    final @Nullable SymbolDraft symbol;
    final SourcePosition position;
    final List<PropertyDraft> properties = new ArrayList<>();
    /** The lines that make the node depend on something, as they are written. */
    final List<DependencyLine> dependencyLines = new ArrayList<>();
    /** The node around it in the files; unlike the parent it does not change. */
    @Nullable
    NodeDraft outer;

    @Nullable
    NodeDraft parent;

    @Nullable
    NodeDraft next;

    @Nullable
    NodeDraft first;

    @Nullable
    NodeDraft last;

    @Nullable
    PropertyDraft prompt;

    @Nullable
    Expr dependency;

    @Nullable
    Expr visibility;

    /** What became of it, once the tree is frozen. */
    @Nullable
    MenuNode frozen;

    Optional<HelpText> help = Optional.empty();
    /** Whether it gives its symbol defaults, which count where the other entries let the symbol be. */
    boolean defaultsOnly;

    NodeDraft(Optional<MenuNode.Kind> kind, @Nullable SymbolDraft symbol, SourcePosition position) {
        this.kind = kind;
        this.symbol = symbol;
        this.position = position;
    }

    /** A {@code depends on}, {@code if} or {@code visible if}. */
    record DependencyLine(Expr expression, SourcePosition position) {}

    /** Adds what a {@code depends on} or {@code if} asks for. */
    void dependsOn(Expr condition, SourcePosition line) {
        dependency = ExprSimplifier.and(dependency, condition);
        dependencyLines.add(new DependencyLine(condition, line));
    }

    /** Adds what a {@code visible if} asks for. */
    void visibleIf(Expr condition, SourcePosition line) {
        visibility = ExprSimplifier.and(visibility, condition);
        dependencyLines.add(new DependencyLine(condition, line));
    }

    /** Adds a child at the end; only while the tree is read. */
    void add(NodeDraft child) {
        child.outer = this;
        child.parent = this;
        if (last == null) {
            first = child;
        } else {
            last.next = child;
        }
        last = child;
    }

    /**
     * Puts the children, of which there is at least one, after the node itself.
     *
     * @param to the node that this one is a child of
     */
    void liftChildren(NodeDraft to) {
        NodeDraft end = this;
        for (NodeDraft inner : children()) {
            inner.parent = to;
            end = inner;
        }
        end.next = next;
        next = first;
        first = null;
    }

    boolean isChoice() {
        return symbol != null && symbol.isChoice();
    }

    /** The children as they are linked now. */
    Iterable<NodeDraft> children() {
        return new Children(first);
    }

    private record Children(@Nullable NodeDraft first) implements Iterable<NodeDraft> {
        @Override
        public Iterator<NodeDraft> iterator() {
            return new Siblings(first);
        }
    }

    /** Goes on from where a node is linked when it is asked, so that the walk sees what happens on the way. */
    private static final class Siblings implements Iterator<NodeDraft> {
        private final @Nullable NodeDraft first;
        private @Nullable NodeDraft last;

        Siblings(@Nullable NodeDraft first) {
            this.first = first;
        }

        private @Nullable NodeDraft following() {
            return last == null ? first : last.next;
        }

        @Override
        public boolean hasNext() {
            return following() != null;
        }

        @Override
        public NodeDraft next() {
            NodeDraft node = following();
            if (node == null) {
                throw new NoSuchElementException();
            }
            last = node;
            return node;
        }
    }
}

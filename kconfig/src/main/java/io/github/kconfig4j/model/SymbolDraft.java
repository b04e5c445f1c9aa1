package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a symbol while the tree is made. In conditions {@code null} is one that was never given. */
final class SymbolDraft {
    final Symbol.Kind kind;
    final String name;
    final List<SourcePosition> positions = new ArrayList<>();
    SymbolType type = SymbolType.UNKNOWN;

    @Nullable
    Symbol symbol;

    /** Where a condition or option names it first, if that is before its declaration or instead of it. */
    @Nullable
    SourcePosition mention;

    /** The properties of all entries, in file order. */
    final List<PropertyDraft> properties = new ArrayList<>();
    /** The entries. */
    final List<NodeDraft> nodes = new ArrayList<>();
    /** Of a choice: its members. */
    final List<SymbolDraft> members = new ArrayList<>();
    /** Of a member: its choice. */
    @Nullable
    SymbolDraft choice;

    /** Of a member whose entries have no type: the choice that it has it from. */
    @Nullable
    SymbolDraft typedBy;

    @Nullable
    Expr directDependency;

    final List<Expr> selectors = new ArrayList<>();
    private int selectorsJoined;
    private @Nullable Expr reverseDependency;

    final List<Expr> impliers = new ArrayList<>();
    boolean transitional;
    boolean automatic;
    boolean allNoConfigYes;
    boolean defconfigList;
    boolean optional;
    boolean checked;
    boolean entered;

    SymbolDraft(Symbol.Kind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    /** The type as far as it is known when entries are finished one after another. */
    SymbolType typeSoFar() {
        return typedBy != null && !typedBy.entered ? SymbolType.UNKNOWN : type;
    }

    boolean isChoice() {
        return kind == Symbol.Kind.CHOICE;
    }

    /** The symbol, once all are known. */
    Symbol symbol() {
        if (symbol == null) {
            throw new IllegalStateException("Not numbered yet: " + name);
        }
        return symbol;
    }

    /** The name as messages have it. */
    String shownName() {
        return isChoice() && name.isEmpty() ? "<choice>" : name;
    }

    @Nullable
    Expr reverseDependency() {
        if (selectors.size() != selectorsJoined) {
            selectorsJoined = selectors.size();
            reverseDependency = ExprChains.or(selectors);
        }
        return reverseDependency;
    }

    @Nullable
    Expr implied() {
        return impliers.isEmpty() ? null : ExprChains.or(impliers);
    }
}

package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an expression can refer to: the identity of a declared symbol, of a name that nothing declares, of a constant
 * text, or of a choice. Immutable. Equal only to itself, so symbols of two trees are never equal, except for constants
 * that belong to no tree: {@link #YES}, {@link #MOD} and {@link #NO}, which all trees share, and those of expressions
 * that stand in no Kconfig file, which are equal if their texts are.
 */
public final class Symbol {
    /** The constant {@code n}; its index is 0. */
    public static final Symbol NO = new Symbol(0, "n", Kind.CONSTANT, SymbolType.TRISTATE, List.of(), null);
    /** The constant {@code m}; its index is 1. */
    public static final Symbol MOD = new Symbol(1, "m", Kind.CONSTANT, SymbolType.TRISTATE, List.of(), null);
    /** The constant {@code y}; its index is 2. */
    public static final Symbol YES = new Symbol(2, "y", Kind.CONSTANT, SymbolType.TRISTATE, List.of(), null);
    /** The index of a constant of no tree. */
    public static final int NO_INDEX = -1;
    /** How many indices the shared constants take. */
    static final int SHARED = 3;

    /** What a symbol is. */
    public enum Kind {
        /** An unquoted name, declared or not. */
        NAME,
        /** A quoted text, or {@code y}, {@code m}, {@code n}. */
        CONSTANT,
        /** The symbol of a choice; only {@link Choice} and, in dialects with typed choices, conditions hold it. */
        CHOICE
    }

    private final int index;
    private final String name;
    private final Kind kind;
    private final SymbolType type;
    private final List<SourcePosition> positions;
    private final @Nullable SourcePosition mention;

    Symbol(
            int index,
            String name,
            Kind kind,
            SymbolType type,
            List<SourcePosition> positions,
            @Nullable SourcePosition mention) {
        this.index = index;
        this.name = name;
        this.kind = kind;
        this.type = type;
        this.positions = List.copyOf(positions);
        this.mention = mention;
    }

    /** A constant of no tree. */
    static Symbol constant(String text) {
        return new Symbol(NO_INDEX, text, Kind.CONSTANT, SymbolType.UNKNOWN, List.of(), null);
    }

    /**
     * A number unique in its tree, from 0, without gaps, below {@link KconfigTree#symbolCount()}; {@link #NO_INDEX} of
     * a constant that stands in no Kconfig file.
     */
    public int index() {
        return index;
    }

    /** The name without {@code CONFIG_}, the text of a constant, or empty for a choice without a name. */
    public String name() {
        return name;
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** The type that the files give; {@link SymbolType#UNKNOWN} if they give none. */
    public SymbolType type() {
        return type;
    }

    /** Whether it is a quoted text or one of {@code y}, {@code m}, {@code n}. */
    public boolean isConstant() {
        return kind == Kind.CONSTANT;
    }

    /** Whether it stands for a choice. */
    public boolean isChoice() {
        return kind == Kind.CHOICE;
    }

    /** Whether some {@code config}, {@code menuconfig} or {@code choice}, or the dialect itself declares it. */
    public boolean isDeclared() {
        return !positions.isEmpty();
    }

    /** Where it is declared, in the order of the files; empty if nowhere. */
    public List<SourcePosition> positions() {
        return positions;
    }

    /** Where a file first names it without quotes, be it in a condition or where it is declared; empty for others. */
    public Optional<SourcePosition> mention() {
        return Optional.ofNullable(mention);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Symbol s && index == NO_INDEX && s.index == NO_INDEX && name.equals(s.name);
    }

    @Override
    public int hashCode() {
        return 31 * index + name.hashCode();
    }

    /** The name; {@code <choice>} for a choice without one. */
    @Override
    public String toString() {
        return kind == Kind.CHOICE && name.isEmpty() ? "<choice>" : name;
    }
}

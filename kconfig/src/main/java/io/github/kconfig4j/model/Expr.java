package io.github.kconfig4j.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An expression of the Kconfig language. Immutable; equal if written alike. Chains of one operator are one node with
 * several operands, so that their length costs no depth.
 */
public sealed interface Expr permits Expr.And, Expr.Or, Expr.Not, Expr.SymbolRef, Expr.Comparison {
    /** Something to be done for each kind of expression. */
    interface Visitor<R> {
        R and(And and);

        R or(Or or);

        R not(Not not);

        R symbol(SymbolRef ref);

        R comparison(Comparison comparison);
    }

    /** Always {@code y}. */
    Expr YES = new SymbolRef(Symbol.YES);
    /** The constant {@code m}. */
    Expr MOD = new SymbolRef(Symbol.MOD);
    /** Always {@code n}. */
    Expr NO = new SymbolRef(Symbol.NO);

    /**
     * The smallest of its operands.
     *
     * @param operands at least two, none of them an {@code And}
     */
    record And(List<Expr> operands) implements Expr {
        /** Copies the list. */
        public And {
            operands = ExprChains.checked(operands, And.class);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.and(this);
        }

        @Override
        public String toString() {
            return ExprText.of(this);
        }
    }

    /**
     * The greatest of its operands.
     *
     * @param operands at least two, none of them an {@code Or}
     */
    record Or(List<Expr> operands) implements Expr {
        /** Copies the list. */
        public Or {
            operands = ExprChains.checked(operands, Or.class);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.or(this);
        }

        @Override
        public String toString() {
            return ExprText.of(this);
        }
    }

    /** {@code y} for {@code n} and the other way round. */
    record Not(Expr operand) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }

        @Override
        public List<Expr> operands() {
            return List.of(operand);
        }

        @Override
        public String toString() {
            return ExprText.of(this);
        }
    }

    /** The value of a symbol, or one of the constants. */
    record SymbolRef(Symbol symbol) implements Expr {
        // Written out, as in Comparison: simplifying compares so often that what a record does by itself shows.
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof SymbolRef ref && symbol.equals(ref.symbol));
        }

        @Override
        public int hashCode() {
            return symbol.hashCode();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.symbol(this);
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> action) {
            action.accept(symbol);
        }

        @Override
        public void forEachAtom(Consumer<SymbolRef> symbols, Consumer<Comparison> comparisons) {
            symbols.accept(this);
        }

        @Override
        public boolean mentions(Symbol other) {
            return symbol == other;
        }

        @Override
        public String toString() {
            return ExprText.of(this);
        }
    }

    /** {@code y} if the values compare so, else {@code n}. Both sides are symbols: names, constants. */
    record Comparison(Operator operator, Symbol left, Symbol right) implements Expr {
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Comparison c
                            && operator == c.operator
                            && left.equals(c.left)
                            && right.equals(c.right));
        }

        @Override
        public int hashCode() {
            return (operator.ordinal() * 31 + left.hashCode()) * 31 + right.hashCode();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comparison(this);
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> action) {
            action.accept(left);
            action.accept(right);
        }

        @Override
        public void forEachAtom(Consumer<SymbolRef> symbols, Consumer<Comparison> comparisons) {
            comparisons.accept(this);
        }

        @Override
        public boolean mentions(Symbol symbol) {
            return left == symbol || right == symbol;
        }

        @Override
        public String toString() {
            return ExprText.of(this);
        }
    }

    /** How two values compare. */
    enum Operator {
        /** {@code =}. */
        EQUAL("="),
        /** {@code !=}. */
        UNEQUAL("!="),
        /** {@code <}. */
        LESS("<"),
        /** {@code <=}. */
        LESS_OR_EQUAL("<="),
        /** {@code >}. */
        GREATER(">"),
        /** {@code >=}. */
        GREATER_OR_EQUAL(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** The operator as a file has it. */
        public String sign() {
            return sign;
        }

        /** The operator that holds for the same values the other way round. */
        public Operator swapped() {
            return switch (this) {
                case EQUAL, UNEQUAL -> this;
                case LESS -> GREATER;
                case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
                case GREATER -> LESS;
                case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            };
        }

        /** The operator that holds exactly where this one does not. */
        public Operator negated() {
            return switch (this) {
                case EQUAL -> UNEQUAL;
                case UNEQUAL -> EQUAL;
                case LESS -> GREATER_OR_EQUAL;
                case LESS_OR_EQUAL -> GREATER;
                case GREATER -> LESS_OR_EQUAL;
                case GREATER_OR_EQUAL -> LESS;
            };
        }
    }

    /** Both; {@code y} as an operand falls away, {@code n} swallows the rest. */
    static Expr and(Expr left, Expr right) {
        if (left.equals(YES) || right.equals(NO)) {
            return right;
        }
        if (right.equals(YES) || left.equals(NO)) {
            return left;
        }
        return ExprChains.and(left, right);
    }

    /** Either; {@code n} as an operand falls away, {@code y} swallows the rest. */
    static Expr or(Expr left, Expr right) {
        if (left.equals(NO) || right.equals(YES)) {
            return right;
        }
        if (right.equals(NO) || left.equals(YES)) {
            return left;
        }
        return ExprChains.or(left, right);
    }

    /** The opposite; of a constant the opposite constant, of a negation its operand. */
    static Expr not(Expr operand) {
        if (operand instanceof Not not) {
            return not.operand();
        }
        if (operand.equals(YES)) {
            return NO;
        }
        if (operand.equals(NO)) {
            return YES;
        }
        return new Not(operand);
    }

    /** The value of a symbol. */
    static Expr of(Symbol symbol) {
        return new SymbolRef(symbol);
    }

    /** What the visitor makes of its kind. */
    <R> R accept(Visitor<R> visitor);

    /** Whether both are the same up to the order and repetition of operands. */
    default boolean isSameAs(Expr other) {
        return ExprJoins.same(this, other);
    }

    /** What must hold all together: the operands of {@code &&}, else itself alone. */
    default List<Expr> conjuncts() {
        return this instanceof And and ? and.operands() : List.of(this);
    }

    /** Of what one must hold: the operands of {@code ||}, else itself alone. */
    default List<Expr> disjuncts() {
        return this instanceof Or or ? or.operands() : List.of(this);
    }

    /** The expressions that it is made of, of a symbol or comparison none. */
    default List<Expr> operands() {
        return List.of();
    }

    /** Calls for each symbol from left to right, constants and repetitions included. */
    default void forEachSymbol(Consumer<Symbol> action) {
        for (Expr operand : operands()) {
            operand.forEachSymbol(action);
        }
    }

    /**
     * Calls for each atom from left to right, repetitions included.
     *
     * @param symbols for symbols and constants that stand alone
     * @param comparisons for comparisons
     */
    default void forEachAtom(Consumer<SymbolRef> symbols, Consumer<Comparison> comparisons) {
        for (Expr operand : operands()) {
            operand.forEachAtom(symbols, comparisons);
        }
    }

    /** Whether it reads the symbol. */
    default boolean mentions(Symbol symbol) {
        for (Expr operand : operands()) {
            if (operand.mentions(symbol)) {
                return true;
            }
        }
        return false;
    }

    /** The symbols that it reads, without constants, in the order of their first occurrence. */
    default Set<Symbol> symbols() {
        Set<Symbol> symbols = new LinkedHashSet<>();
        forEachSymbol(s -> {
            if (!s.isConstant()) {
                symbols.add(s);
            }
        });
        return symbols;
    }
}

package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Expressions as one array of instructions for a stack of tristates. An instruction is an operation in the low bits and
 * an argument, a symbol's index or a jump target, in the rest; a comparison takes a second word with its right side.
 */
final class Code {
    static final int OPERATION_BITS = 4;
    static final int OPERATION_MASK = (1 << OPERATION_BITS) - 1;

    static final int END = 0;
    static final int PUSH = 1;
    static final int NOT = 2;
    static final int AND = 3;
    static final int OR = 4;
    /** Goes on at the target if the top of the stack is {@code n}. */
    static final int SKIP_IF_NO = 5;
    /** Goes on at the target if the top of the stack is {@code y}. */
    static final int SKIP_IF_YES = 6;
    /** The first comparison; the others follow in the order of {@link Expr.Operator}. */
    static final int COMPARE = 7;

    private final int symbols;
    private final List<String> literals = new ArrayList<>();
    /** By identity: what is equal is mostly the same object, and hashing long chains takes longer than their code. */
    private final Map<Expr, Integer> known = new IdentityHashMap<>();

    private final Compiler compiler = new Compiler();

    private int[] words = new int[64];
    private int size;
    private int stackSize;

    /**
     * @param symbols how many symbols the tree has; constants of no tree get the indices after them
     */
    Code(int symbols) {
        this.symbols = symbols;
    }

    /** Adds an expression, each object once. Returns where its instructions start. */
    int add(Expr expr) {
        Integer start = known.get(expr);
        if (start == null) {
            start = size;
            stackSize = Math.max(stackSize, expr.accept(compiler));
            word(END);
            known.put(expr, start);
        }
        return start;
    }

    int[] words() {
        return Arrays.copyOf(words, size);
    }

    /** The texts of the constants of no tree, by their index less the number of symbols. */
    List<String> literals() {
        return List.copyOf(literals);
    }

    /** Where each expression that was added starts, by identity. */
    Map<Expr, Integer> places() {
        return Collections.unmodifiableMap(known);
    }

    int stackSize() {
        return stackSize;
    }

    /** Appends the instructions of an expression; says how high the stack gets by them. */
    private final class Compiler implements Expr.Visitor<Integer> {
        @Override
        public Integer and(Expr.And and) {
            return chain(and.operands(), AND, SKIP_IF_NO);
        }

        @Override
        public Integer or(Expr.Or or) {
            return chain(or.operands(), OR, SKIP_IF_YES);
        }

        @Override
        public Integer not(Expr.Not not) {
            int height = not.operand().accept(this);
            word(NOT);
            return height;
        }

        @Override
        public Integer symbol(Expr.SymbolRef ref) {
            word(PUSH, index(ref.symbol()));
            return 1;
        }

        @Override
        public Integer comparison(Expr.Comparison comparison) {
            word(COMPARE + comparison.operator().ordinal(), index(comparison.left()));
            word(index(comparison.right()));
            return 1;
        }

        private int chain(List<Expr> operands, int operation, int skip) {
            int height = operands.get(0).accept(this);
            int[] skips = new int[operands.size() - 1];
            for (int i = 1; i < operands.size(); i++) {
                skips[i - 1] = size;
                word(skip);
                height = Math.max(height, 1 + operands.get(i).accept(this));
                word(operation);
            }
            for (int at : skips) {
                words[at] |= size << OPERATION_BITS;
            }
            return height;
        }
    }

    private int index(Symbol symbol) {
        if (symbol.index() != Symbol.NO_INDEX) {
            return symbol.index();
        }
        if (!literals.contains(symbol.name())) {
            literals.add(symbol.name());
        }
        return symbols + literals.indexOf(symbol.name());
    }

    private void word(int operation, int argument) {
        word(operation | argument << OPERATION_BITS);
    }

    private void word(int word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = word;
    }
}

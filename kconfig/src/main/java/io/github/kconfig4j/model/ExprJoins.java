package io.github.kconfig4j.model;

import io.github.kconfig4j.model.Expr.Comparison;
import io.github.kconfig4j.model.Expr.Not;
import io.github.kconfig4j.model.Expr.Operator;
import io.github.kconfig4j.model.Expr.SymbolRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the C tool takes two expressions for equal, and when it makes one of two operands. Not all that is true is seen:
 * what is left as it is shows, too.
 */
final class ExprJoins {
    private ExprJoins() {}

    /** Whether both say the same up to the order and repetition of operands. */
    static boolean same(Expr a, Expr b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.getClass() != b.getClass()) {
            return false;
        }
        if (a instanceof Not x && b instanceof Not y) {
            return same(x.operand(), y.operand());
        }
        if (a instanceof Expr.And || a instanceof Expr.Or) {
            List<Expr> x = a instanceof Expr.And ? a.conjuncts() : a.disjuncts();
            List<Expr> y = b instanceof Expr.And ? b.conjuncts() : b.disjuncts();
            if (!hasConstant(x) && !hasConstant(y)) {
                return x.size() == y.size() && matchOneToOne(x, y);
            }
            Pair left = withoutCommon(a, b);
            return left.a() instanceof SymbolRef && left.a().equals(left.b());
        }
        return false;
    }

    private static boolean hasConstant(List<Expr> operands) {
        return operands.contains(Expr.YES) || operands.contains(Expr.NO);
    }

    /** Whether each of the one list has a partner in the other: without constants the same as cancelling them all. */
    private static boolean matchOneToOne(List<Expr> x, List<Expr> y) {
        BitSet taken = new BitSet();
        for (Expr operand : x) {
            int at = taken.nextClearBit(0);
            while (at < y.size() && !same(operand, y.get(at))) {
                at = taken.nextClearBit(at + 1);
            }
            if (at >= y.size()) {
                return false;
            }
            taken.set(at);
        }
        return true;
    }

    /** Two expressions. */
    record Pair(Expr a, Expr b) {}

    /** Both without the operands that they share. */
    static Pair withoutCommon(Expr a, Expr b) {
        Pair pair = new Pair(a, b);
        if (isChain(a)) {
            pair = cancel(a instanceof Expr.And, pair);
        }
        if (a.getClass() != b.getClass() && isChain(b)) {
            pair = cancel(b instanceof Expr.And, pair);
        }
        return new Pair(ExprSimplifier.withoutConstants(pair.a()), ExprSimplifier.withoutConstants(pair.b()));
    }

    private static boolean isChain(Expr e) {
        return e instanceof Expr.And || e instanceof Expr.Or;
    }

    private static Pair cancel(boolean and, Pair pair) {
        List<Expr> left = new ArrayList<>(and ? pair.a().conjuncts() : pair.a().disjuncts());
        List<Expr> right = new ArrayList<>(and ? pair.b().conjuncts() : pair.b().disjuncts());
        Expr neutral = and ? Expr.YES : Expr.NO;
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                boolean constant = left.get(i).equals(Expr.YES) || left.get(i).equals(Expr.NO);
                if (!constant && same(left.get(i), right.get(j))) {
                    left.set(i, neutral);
                    right.set(j, neutral);
                }
            }
        }
        return and
                ? new Pair(ExprChains.and(left), ExprChains.and(right))
                : new Pair(ExprChains.or(left), ExprChains.or(right));
    }

    /** One expression for {@code a || b}, or null. */
    static @Nullable Expr or(Expr a, Expr b) {
        if (same(a, b)) {
            return a;
        }
        Symbol symbol = commonSymbol(a, b);
        if (symbol == null) {
            return null;
        }
        if (symbol.type() == SymbolType.TRISTATE && a instanceof Comparison x && b instanceof Comparison y) {
            if (x.operator() != Operator.EQUAL || y.operator() != Operator.EQUAL) {
                return null;
            }
            Symbol third = thirdConstant(x.right(), y.right());
            return third == null ? null : new Comparison(Operator.UNEQUAL, symbol, third);
        }
        boolean opposite = isNegatedSymbol(a) && b instanceof SymbolRef || a instanceof SymbolRef && isNegatedSymbol(b);
        return symbol.type() == SymbolType.BOOL && opposite ? Expr.YES : null;
    }

    /** One expression for {@code a && b}, or null. */
    static @Nullable Expr and(Expr a, Expr b) {
        if (same(a, b)) {
            return a;
        }
        Symbol symbol = commonSymbol(a, b);
        if (symbol == null) {
            return null;
        }
        if (a instanceof SymbolRef && b instanceof Comparison c) {
            return symbolAnd(symbol, c);
        }
        if (b instanceof SymbolRef && a instanceof Comparison c) {
            return symbolAnd(symbol, c);
        }
        if (symbol.type() == SymbolType.TRISTATE && a instanceof Comparison x && b instanceof Comparison y) {
            return bothCompared(symbol, x, y);
        }
        return null;
    }

    private static @Nullable Expr symbolAnd(Symbol symbol, Comparison c) {
        boolean equal = c.operator() == Operator.EQUAL;
        if (equal && c.right() == Symbol.YES || !equal && c.right() == Symbol.MOD) {
            return new Comparison(Operator.EQUAL, symbol, Symbol.YES);
        }
        return !equal && c.right() == Symbol.NO ? new SymbolRef(symbol) : null;
    }

    private static @Nullable Expr bothCompared(Symbol symbol, Comparison a, Comparison b) {
        if (a.operator() != b.operator()) {
            Symbol equal = a.operator() == Operator.EQUAL ? a.right() : b.right();
            Symbol unequal = a.operator() == Operator.EQUAL ? b.right() : a.right();
            if (!equal.isConstant() || !unequal.isConstant()) {
                return null;
            }
            return equal == unequal ? Expr.NO : new Comparison(Operator.EQUAL, symbol, equal);
        }
        if (a.operator() == Operator.EQUAL) {
            return null;
        }
        Symbol third = thirdConstant(a.right(), b.right());
        return third == null ? null : new Comparison(Operator.EQUAL, symbol, third);
    }

    /** Of {@code y}, {@code m}, {@code n} the one that is neither; null if these are not two of them. */
    private static @Nullable Symbol thirdConstant(Symbol a, Symbol b) {
        List<Symbol> left = new ArrayList<>(List.of(Symbol.NO, Symbol.MOD, Symbol.YES));
        return a != b && left.remove(a) && left.remove(b) ? left.get(0) : null;
    }

    /** The bool or tristate that both are about, each in a form that joins are made of; else null. */
    private static @Nullable Symbol commonSymbol(Expr a, Expr b) {
        Symbol left = subject(a, true);
        Symbol right = subject(b, false);
        return left != null && left == right && left.type().isBoolOrTristate() ? left : null;
    }

    private static @Nullable Symbol subject(Expr e, boolean negatedComparison) {
        if (e instanceof SymbolRef ref) {
            return ref.symbol();
        }
        if (e instanceof Comparison c && (c.operator() == Operator.EQUAL || c.operator() == Operator.UNEQUAL)) {
            return c.left();
        }
        if (e instanceof Not not) {
            boolean allowed = negatedComparison || not.operand() instanceof SymbolRef;
            return allowed && !(not.operand() instanceof Not) ? subject(not.operand(), false) : null;
        }
        return null;
    }

    private static boolean isNegatedSymbol(Expr e) {
        return e instanceof Not not && not.operand() instanceof SymbolRef;
    }
}

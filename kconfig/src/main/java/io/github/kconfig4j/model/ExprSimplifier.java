package io.github.kconfig4j.model;

import io.github.kconfig4j.model.Expr.And;
import io.github.kconfig4j.model.Expr.Comparison;
import io.github.kconfig4j.model.Expr.Not;
import io.github.kconfig4j.model.Expr.Operator;
import io.github.kconfig4j.model.Expr.Or;
import io.github.kconfig4j.model.Expr.SymbolRef;
import io.github.kconfig4j.syntax.Dialect;
import io.github.kconfig4j.syntax.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The simplifications that the C tool makes of every condition. They are observable: in what it prints and in which
 * dependency loops it finds. In this class {@code null} is a condition that was never given; unlike the constant
 * {@code y} it never shows.
 */
final class ExprSimplifier {
    private final Expr modules;
    private final Dialect dialect;
    private final BiConsumer<Symbol, Tristate> testedForModule;

    /**
     * @param dialect whose tool is followed
     * @param modules the symbol that says whether {@code m} exists, or {@code n}
     * @param testedForModule told of each bool that is compared with {@code m}, and of the result forced on it
     */
    ExprSimplifier(Dialect dialect, Expr modules, BiConsumer<Symbol, Tristate> testedForModule) {
        this.dialect = dialect;
        this.modules = modules;
        this.testedForModule = testedForModule;
    }

    static @Nullable Expr and(@Nullable Expr left, @Nullable Expr right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return ExprChains.and(left, right);
    }

    static @Nullable Expr or(@Nullable Expr left, @Nullable Expr right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return ExprChains.or(left, right);
    }

    static boolean isYes(@Nullable Expr e) {
        return e == null || e.equals(Expr.YES);
    }

    /** {@code m} alone means {@code m && MODULES}. */
    @Nullable
    Expr withModules(@Nullable Expr e) {
        return e == null ? null : replaceModule(e);
    }

    private Expr replaceModule(Expr e) {
        if (e instanceof And and) {
            return ExprChains.and(
                    and.operands().stream().map(this::replaceModule).toList());
        }
        if (e instanceof Or or) {
            return ExprChains.or(or.operands().stream().map(this::replaceModule).toList());
        }
        if (e instanceof Not not) {
            return new Not(replaceModule(not.operand()));
        }
        return e.equals(Expr.MOD) ? ExprChains.and(e, modules) : e;
    }

    /** Comparisons of bools with constants become the bool or its negation; negations move inwards. */
    @Nullable
    Expr transformed(@Nullable Expr e) {
        return e == null ? null : transform(e);
    }

    private Expr transform(Expr e) {
        if (e instanceof And and) {
            return ExprChains.and(transformAll(and.operands()));
        }
        if (e instanceof Or or) {
            return ExprChains.or(transformAll(or.operands()));
        }
        if (e instanceof Not not) {
            return negated(transform(not.operand()));
        }
        return e instanceof Comparison comparison ? comparison(comparison) : e;
    }

    private List<Expr> transformAll(List<Expr> operands) {
        List<Expr> results = new ArrayList<>(operands);
        boolean rightFirst = dialect.has(Feature.RIGHT_OPERANDS_FIRST);
        for (int i = 0; i < results.size(); i++) {
            int at = rightFirst ? results.size() - 1 - i : i;
            results.set(at, transform(results.get(at)));
        }
        return results;
    }

    private Expr comparison(Comparison c) {
        boolean equal = c.operator() == Operator.EQUAL;
        if ((!equal && c.operator() != Operator.UNEQUAL) || c.left().type() != SymbolType.BOOL) {
            return c;
        }
        if (c.right() == Symbol.MOD) {
            Tristate forced = equal ? Tristate.NO : Tristate.YES;
            testedForModule.accept(c.left(), forced);
            return equal ? Expr.NO : Expr.YES;
        }
        if (c.right() == Symbol.YES || c.right() == Symbol.NO) {
            Expr symbol = new SymbolRef(c.left());
            return equal == (c.right() == Symbol.YES) ? symbol : new Not(symbol);
        }
        return c;
    }

    /** The negation of what is transformed already. */
    private Expr negated(Expr e) {
        if (e instanceof Not not) {
            return transform(not.operand());
        }
        if (e instanceof Comparison c) {
            return new Comparison(c.operator().negated(), c.left(), c.right());
        }
        if (e instanceof Or or) {
            return ExprChains.and(or.operands().stream().map(this::negated).toList());
        }
        if (e instanceof And and) {
            return ExprChains.or(and.operands().stream().map(this::negated).toList());
        }
        if (e.equals(Expr.YES) || e.equals(Expr.NO)) {
            return e.equals(Expr.YES) ? Expr.NO : Expr.YES;
        }
        return e.equals(Expr.MOD) ? e : new Not(e);
    }

    /**
     * What older tools do to the conditions of symbols that are not tristate: {@code T != n} becomes {@code T} for a
     * tristate {@code T}.
     */
    static @Nullable Expr asBool(@Nullable Expr e) {
        if (e instanceof And and) {
            return ExprChains.and(
                    and.operands().stream().map(ExprSimplifier::boolOperand).toList());
        }
        if (e instanceof Or or) {
            return ExprChains.or(
                    or.operands().stream().map(ExprSimplifier::boolOperand).toList());
        }
        if (e instanceof Not not) {
            return new Not(boolOperand(not.operand()));
        }
        if (e instanceof Comparison c && c.operator() == Operator.UNEQUAL) {
            boolean replaced = c.left().type() == SymbolType.TRISTATE && c.right() == Symbol.NO;
            return replaced ? new SymbolRef(c.left()) : c;
        }
        return e;
    }

    private static Expr boolOperand(Expr e) {
        Expr result = asBool(e);
        return result == null ? e : result;
    }

    /** The condition that the expression compares so with a constant: its comparison, moved to the symbols. */
    static Expr compared(@Nullable Expr e, Operator operator, Symbol constant) {
        boolean unequal = operator == Operator.UNEQUAL;
        if (e == null) {
            Expr symbol = new SymbolRef(constant);
            return unequal ? new Not(symbol) : symbol;
        }
        if (e instanceof And || e instanceof Or) {
            boolean and = e instanceof And;
            List<Expr> operands = (and ? ExprChains.conjuncts(e) : ExprChains.disjuncts(e))
                    .stream().map(o -> compared(o, Operator.EQUAL, constant)).toList();
            // Equal to n: one of the conjuncts is, or all disjuncts are.
            boolean joinAnd = and == (constant == Symbol.YES);
            Expr joined = joinAnd ? ExprChains.and(operands) : ExprChains.or(operands);
            return unequal ? new Not(joined) : joined;
        }
        if (e instanceof Not not) {
            return compared(not.operand(), operator.negated(), constant);
        }
        if (e instanceof SymbolRef ref) {
            return new Comparison(operator, ref.symbol(), constant);
        }
        return unequal == (constant == Symbol.NO) ? e : new Not(e);
    }

    /** Operands that say the same become one; some pairs of comparisons become one. */
    @Nullable
    Expr withoutDuplicates(@Nullable Expr e) {
        boolean fold = dialect.has(Feature.FOLDED_CONSTANTS);
        Expr current = e != null && fold ? withoutConstants(e) : e;
        while (current instanceof And || current instanceof Or) {
            Expr next = joinOperands(current);
            if (next.equals(current)) {
                return current;
            }
            current = withoutConstants(next);
        }
        return current;
    }

    /** One pass over all pairs of operands. */
    private static Expr joinOperands(Expr e) {
        boolean and = e instanceof And;
        List<Expr> operands = new ArrayList<>(and ? ExprChains.conjuncts(e) : ExprChains.disjuncts(e));
        operands.replaceAll(o -> o instanceof And || o instanceof Or ? joinOperands(o) : o);
        Expr neutral = and ? Expr.YES : Expr.NO;
        for (int i = 0; i < operands.size(); i++) {
            for (int j = 0; j < operands.size(); j++) {
                if (i == j) {
                    continue;
                }
                Expr joined = and
                        ? ExprJoins.and(operands.get(i), operands.get(j))
                        : ExprJoins.or(operands.get(i), operands.get(j));
                if (joined != null) {
                    operands.set(i, neutral);
                    operands.set(j, joined);
                }
            }
        }
        return and ? ExprChains.and(operands) : ExprChains.or(operands);
    }

    /** Takes out constants {@code y} and {@code n} that decide or do not count. */
    static Expr withoutConstants(Expr e) {
        if (!(e instanceof And) && !(e instanceof Or)) {
            return e;
        }
        boolean and = e instanceof And;
        Expr neutral = and ? Expr.YES : Expr.NO;
        Expr deciding = and ? Expr.NO : Expr.YES;
        List<Expr> left = new ArrayList<>();
        for (Expr operand : and ? ExprChains.conjuncts(e) : ExprChains.disjuncts(e)) {
            Expr plain = withoutConstants(operand);
            if (plain.equals(deciding)) {
                return deciding;
            }
            if (!plain.equals(neutral)) {
                left.add(plain);
            }
        }
        if (left.isEmpty()) {
            return neutral;
        }
        return and ? ExprChains.and(left) : ExprChains.or(left);
    }
}

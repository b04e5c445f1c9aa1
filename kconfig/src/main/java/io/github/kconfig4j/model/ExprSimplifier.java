package io.github.kconfig4j.model;

import io.github.kconfig4j.model.Expr.And;
import io.github.kconfig4j.model.Expr.Comparison;
import io.github.kconfig4j.model.Expr.Not;
import io.github.kconfig4j.model.Expr.Operator;
import io.github.kconfig4j.model.Expr.Or;
import io.github.kconfig4j.model.Expr.SymbolRef;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** The expression with each tristate that is compared with {@code n} instead of the comparison. */
    static @Nullable Expr withTristates(@Nullable Expr e) {
        if (e instanceof Expr.And and) {
            return new Expr.And(and.operands().stream()
                    .map(o -> Objects.requireNonNull(withTristates(o)))
                    .toList());
        }
        if (e instanceof Expr.Or or) {
            return new Expr.Or(or.operands().stream()
                    .map(o -> Objects.requireNonNull(withTristates(o)))
                    .toList());
        }
        if (e instanceof Expr.Not not) {
            return new Expr.Not(Objects.requireNonNull(withTristates(not.operand())));
        }
        if (e instanceof Comparison c
                && c.operator() == Operator.UNEQUAL
                && c.left().type() == SymbolType.TRISTATE
                && c.right() == Symbol.NO) {
            return new SymbolRef(c.left());
        }
        return e;
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
        if (e instanceof And || e instanceof Or) {
            return ExprChains.map(e, this::replaceModule);
        }
        if (e instanceof Not not) {
            Expr operand = replaceModule(not.operand());
            return operand == not.operand() ? e : new Not(operand);
        }
        return e.equals(Expr.MOD) ? ExprChains.and(e, modules) : e;
    }

    /** Comparisons of bools with constants become the bool or its negation; negations move inwards. */
    @Nullable
    Expr transformed(@Nullable Expr e) {
        return e == null ? null : e.accept(new Transformer());
    }

    private final class Transformer implements Expr.Visitor<Expr> {
        @Override
        public Expr and(And and) {
            List<Expr> operands = all(and.operands());
            return operands == and.operands() ? and : ExprChains.and(operands);
        }

        @Override
        public Expr or(Or or) {
            List<Expr> operands = all(or.operands());
            return operands == or.operands() ? or : ExprChains.or(operands);
        }

        @Override
        public Expr not(Not not) {
            return not.operand().accept(this).accept(new Negator());
        }

        @Override
        public Expr symbol(SymbolRef ref) {
            return ref;
        }

        @Override
        public Expr comparison(Comparison comparison) {
            return compared(comparison);
        }

        private List<Expr> all(List<Expr> operands) {
            return ExprChains.map(operands, e -> e.accept(this), dialect.has(Feature.RIGHT_OPERANDS_FIRST));
        }
    }

    private Expr compared(Comparison c) {
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

    /** Negates what is transformed already. */
    private final class Negator implements Expr.Visitor<Expr> {
        @Override
        public Expr and(And and) {
            return ExprChains.or(and.operands().stream().map(this::negated).toList());
        }

        @Override
        public Expr or(Or or) {
            return ExprChains.and(or.operands().stream().map(this::negated).toList());
        }

        @Override
        public Expr not(Not not) {
            return not.operand().accept(new Transformer());
        }

        @Override
        public Expr symbol(SymbolRef ref) {
            if (ref.equals(Expr.YES) || ref.equals(Expr.NO)) {
                return ref.equals(Expr.YES) ? Expr.NO : Expr.YES;
            }
            return ref.equals(Expr.MOD) ? ref : new Not(ref);
        }

        @Override
        public Expr comparison(Comparison c) {
            return new Comparison(c.operator().negated(), c.left(), c.right());
        }

        private Expr negated(Expr e) {
            return e.accept(this);
        }
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
            List<Expr> operands = (and ? e.conjuncts() : e.disjuncts())
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
            if (next == current) {
                return current;
            }
            current = withoutConstants(next);
        }
        return current;
    }

    /** One pass over all pairs of operands; the same object if none join. */
    private static Expr joinOperands(Expr e) {
        boolean and = e instanceof And;
        List<Expr> before = and ? e.conjuncts() : e.disjuncts();
        Expr[] operands = before.toArray(Expr[]::new);
        boolean same = true;
        for (int i = 0; i < operands.length; i++) {
            if (operands[i] instanceof And || operands[i] instanceof Or) {
                operands[i] = joinOperands(operands[i]);
                same &= operands[i] == before.get(i);
            }
        }
        same &= !joinPairs(operands, and);
        if (same) {
            return e;
        }
        return and ? ExprChains.and(List.of(operands)) : ExprChains.or(List.of(operands));
    }

    private static boolean joinPairs(Expr[] operands, boolean and) {
        boolean any = false;
        for (int i = 0; i < operands.length; i++) {
            for (int j = 0; j < operands.length; j++) {
                if (i == j) {
                    continue;
                }
                Expr joined = and ? ExprJoins.and(operands[i], operands[j]) : ExprJoins.or(operands[i], operands[j]);
                if (joined != null) {
                    operands[i] = and ? Expr.YES : Expr.NO;
                    operands[j] = joined;
                    any = true;
                }
            }
        }
        return any;
    }

    /** Takes out constants {@code y} and {@code n} that decide or do not count; the same object if there are none. */
    static Expr withoutConstants(Expr e) {
        if (!(e instanceof And) && !(e instanceof Or)) {
            return e;
        }
        boolean and = e instanceof And;
        Expr neutral = and ? Expr.YES : Expr.NO;
        Expr deciding = and ? Expr.NO : Expr.YES;
        List<Expr> before = and ? e.conjuncts() : e.disjuncts();
        List<Expr> left = new ArrayList<>(before.size());
        boolean same = true;
        for (Expr operand : before) {
            Expr plain = withoutConstants(operand);
            if (plain.equals(deciding)) {
                return deciding;
            }
            if (!plain.equals(neutral)) {
                left.add(plain);
            }
            same &= plain == operand;
        }
        if (left.isEmpty()) {
            return neutral;
        }
        if (same && left.size() == before.size()) {
            return e;
        }
        return and ? ExprChains.and(left) : ExprChains.or(left);
    }
}

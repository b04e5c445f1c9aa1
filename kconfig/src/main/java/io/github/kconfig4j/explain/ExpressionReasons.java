package io.github.kconfig4j.explain;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Why expressions have their values, by the reasons of the symbols in them. */
final class ExpressionReasons {
    private final Configuration configuration;
    private final BiFunction<Symbol, Tristate, Reason> symbols;

    /** @param symbols the reason of a symbol, up to the value below which it also has those why it is not higher */
    ExpressionReasons(Configuration configuration, BiFunction<Symbol, Tristate, Reason> symbols) {
        this.configuration = configuration;
        this.symbols = symbols;
    }

    /** Why an expression has its value: of one that holds what makes it so, of another what it lacks. */
    Reason of(Expr expr) {
        Tristate value = configuration.evaluate(expr);
        List<Reason> because = value == Tristate.YES ? holding(expr) : lacking(expr, Tristate.YES);
        boolean saidAlready = expr instanceof Expr.Comparison || expr instanceof Expr.Or && value != Tristate.YES;
        return saidAlready ? because.get(0) : new Reason(expr + " is " + value, List.of(), because);
    }

    /** The parts because of which an expression is below a value. */
    List<Reason> lacking(Expr expr, Tristate needed) {
        boolean enough = configuration.evaluate(expr).compareTo(needed) >= 0;
        return enough ? List.of() : expr.accept(new Lacking(needed));
    }

    /** The parts because of which an expression is not {@code n}. */
    private List<Reason> holding(Expr expr) {
        return configuration.evaluate(expr) == Tristate.NO ? List.of() : expr.accept(new Holding());
    }

    private final class Lacking implements Expr.Visitor<List<Reason>> {
        private final Tristate needed;

        Lacking(Tristate needed) {
            this.needed = needed;
        }

        @Override
        public List<Reason> and(Expr.And and) {
            return operands(and);
        }

        @Override
        public List<Reason> or(Expr.Or or) {
            return List.of(new Reason(or + " is " + configuration.evaluate(or), List.of(), operands(or)));
        }

        @Override
        public List<Reason> not(Expr.Not not) {
            return holding(not.operand());
        }

        @Override
        public List<Reason> symbol(Expr.SymbolRef ref) {
            return List.of(symbols.apply(ref.symbol(), needed));
        }

        @Override
        public List<Reason> comparison(Expr.Comparison comparison) {
            return List.of(compared(comparison, " does not hold", neededFor(comparison)));
        }

        private List<Reason> operands(Expr chain) {
            return chain.operands().stream()
                    .flatMap(operand -> lacking(operand, needed).stream())
                    .toList();
        }
    }

    private final class Holding implements Expr.Visitor<List<Reason>> {
        @Override
        public List<Reason> and(Expr.And and) {
            return operands(and);
        }

        @Override
        public List<Reason> or(Expr.Or or) {
            return operands(or);
        }

        @Override
        public List<Reason> not(Expr.Not not) {
            return lacking(not.operand(), Tristate.YES);
        }

        @Override
        public List<Reason> symbol(Expr.SymbolRef ref) {
            return List.of(symbols.apply(ref.symbol(), Tristate.NO));
        }

        @Override
        public List<Reason> comparison(Expr.Comparison comparison) {
            return List.of(compared(comparison, " holds", Tristate.NO));
        }

        private List<Reason> operands(Expr chain) {
            return chain.operands().stream()
                    .flatMap(operand -> holding(operand).stream())
                    .toList();
        }
    }

    /** Up to what a bool or tristate has to come for the comparison to hold, if it has to come up at all. */
    private static Tristate neededFor(Expr.Comparison comparison) {
        Optional<Tristate> constant = Tristate.of(comparison.right().name());
        return switch (comparison.operator()) {
            case EQUAL -> constant.orElse(Tristate.NO);
            case UNEQUAL ->
                constant.filter(c -> c == Tristate.NO).map(Tristate::not).orElse(Tristate.NO);
            case GREATER, GREATER_OR_EQUAL -> constant.map(c -> Tristate.YES).orElse(Tristate.NO);
            case LESS, LESS_OR_EQUAL -> Tristate.NO;
        };
    }

    private Reason compared(Expr.Comparison comparison, String words, Tristate needed) {
        List<Reason> sides = new ArrayList<>();
        for (Symbol side : List.of(comparison.left(), comparison.right())) {
            if (side.isDeclared() || !side.isConstant() && !Literals.isNumber(side.name())) {
                sides.add(symbols.apply(side, needed));
            }
        }
        return new Reason(comparison + words, List.of(), sides);
    }
}

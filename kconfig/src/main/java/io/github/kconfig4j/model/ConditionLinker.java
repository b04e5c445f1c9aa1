package io.github.kconfig4j.model;

import io.github.kconfig4j.syntax.Condition;
import io.github.kconfig4j.syntax.Operand;
import io.github.kconfig4j.syntax.Option;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes expressions over symbols of conditions as they are written. */
final class ConditionLinker implements Condition.Visitor<Expr> {
    private final Function<Operand, Symbol> symbols;

    ConditionLinker(Function<Operand, Symbol> symbols) {
        this.symbols = symbols;
    }

    @Nullable
    Expr link(Optional<Condition> condition) {
        return condition.map(this::link).orElse(null);
    }

    Expr link(Condition condition) {
        return condition.accept(this);
    }

    /** What a {@code depends on} asks for: of {@code depends on X if Y} nothing where Y is n. */
    Expr link(Option.DependsOn line) {
        Expr expression = link(line.expression());
        if (line.condition().isEmpty()) {
            return expression;
        }
        Expr condition = link(line.condition().get());
        return ExprChains.or(expression, ExprSimplifier.compared(condition, Expr.Operator.EQUAL, Symbol.NO));
    }

    @Override
    public Expr all(Condition.All all) {
        return ExprChains.and(all.operands().stream().map(this::link).toList());
    }

    @Override
    public Expr any(Condition.Any any) {
        return ExprChains.or(any.operands().stream().map(this::link).toList());
    }

    @Override
    public Expr negation(Condition.Negation negation) {
        return new Expr.Not(link(negation.operand()));
    }

    @Override
    public Expr value(Condition.Value value) {
        return new Expr.SymbolRef(symbols.apply(value.operand()));
    }

    @Override
    public Expr comparison(Condition.Comparison c) {
        return new Expr.Comparison(operator(c.operator()), symbols.apply(c.left()), symbols.apply(c.right()));
    }

    private static Expr.Operator operator(String sign) {
        return Arrays.stream(Expr.Operator.values())
                .filter(o -> o.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }
}

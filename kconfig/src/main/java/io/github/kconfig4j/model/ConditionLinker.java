package io.github.kconfig4j.model;

import io.github.kconfig4j.syntax.Condition;
import io.github.kconfig4j.syntax.Operand;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes expressions over symbols of conditions as they are written. */
final class ConditionLinker {
    private final Function<Operand, Symbol> symbols;

    ConditionLinker(Function<Operand, Symbol> symbols) {
        this.symbols = symbols;
    }

    @Nullable
    Expr link(Optional<Condition> condition) {
        return condition.map(this::link).orElse(null);
    }

    Expr link(Condition condition) {
        if (condition instanceof Condition.All all) {
            return ExprChains.and(all.operands().stream().map(this::link).toList());
        }
        if (condition instanceof Condition.Any any) {
            return ExprChains.or(any.operands().stream().map(this::link).toList());
        }
        if (condition instanceof Condition.Negation negation) {
            return new Expr.Not(link(negation.operand()));
        }
        if (condition instanceof Condition.Comparison c) {
            return new Expr.Comparison(operator(c.operator()), symbols.apply(c.left()), symbols.apply(c.right()));
        }
        return new Expr.SymbolRef(symbols.apply(((Condition.Value) condition).operand()));
    }

    private static Expr.Operator operator(String sign) {
        return Arrays.stream(Expr.Operator.values())
                .filter(o -> o.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }
}

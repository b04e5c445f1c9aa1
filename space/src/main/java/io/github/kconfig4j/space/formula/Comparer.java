package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Expr.Operator;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes literals for comparisons. */
final class Comparer {
    private static final int MOST_PAIRS = 10_000;

    private final Encoding encoding;
    private final Gates gates;
    private final Order order;
    private final Map<Expr.Comparison, Integer> unknown = new HashMap<>();

    Comparer(Encoding encoding) {
        this.encoding = encoding;
        this.gates = encoding.gates;
        this.order = new Order(encoding.tree);
    }

    int literal(Expr.Comparison comparison) {
        Symbol left = comparison.left();
        Symbol right = comparison.right();
        Operator operator = comparison.operator();
        if (left.equals(right)) {
            return Order.holds(operator, 0) ? Gates.TRUE : Gates.FALSE;
        } else if (isConstant(left) && isConstant(right)) {
            return known(order.holds(left, operator, right), comparison);
        } else if (isConstant(left)) {
            return literal(right, operator.swapped(), left, comparison);
        } else if (isConstant(right)) {
            return literal(left, operator, right, comparison);
        }
        boolean tristates = left.type().isBoolOrTristate() && right.type().isBoolOrTristate();
        if (tristates) {
            return tristates(left, operator, right);
        }
        return left.type() == right.type() ? texts(comparison) : free(comparison);
    }

    private static boolean isConstant(Symbol symbol) {
        return !symbol.isDeclared() || !Domains.isText(symbol) && !symbol.type().isBoolOrTristate();
    }

    private int known(Optional<Boolean> holds, Expr.Comparison comparison) {
        return holds.map(is -> is ? Gates.TRUE : Gates.FALSE).orElseGet(() -> free(comparison));
    }

    private int free(Expr.Comparison comparison) {
        Integer literal = unknown.get(comparison);
        if (literal == null) {
            literal = encoding.free(comparison.toString());
            unknown.put(comparison, literal);
        }
        return literal;
    }

    private int literal(Symbol symbol, Operator operator, Symbol constant, Expr.Comparison comparison) {
        List<Integer> ways = new ArrayList<>();
        if (symbol.type().isBoolOrTristate()) {
            Bits bits = encoding.bits(symbol);
            for (Tristate value : Tristate.values()) {
                int holds = known(order.holds(value, operator, constant), comparison);
                ways.add(gates.and(bits.is(value, gates), holds));
            }
            return gates.or(ways);
        }
        // A text that the tree does not name is one of those that nothing tells apart.
        Optional<Cell> own = encoding.cells(symbol).of(constant.name()).filter(Cell::other);
        encoding.possibleTexts(symbol).forEach((cell, is) -> {
            Optional<Boolean> holds = own.filter(cell::equals).isPresent()
                    ? Optional.empty()
                    : order.holds(cell, symbol.type(), operator, constant);
            ways.add(gates.and(is, known(holds, comparison)));
        });
        return gates.or(ways);
    }

    private int tristates(Symbol left, Operator operator, Symbol right) {
        List<Integer> ways = new ArrayList<>();
        for (Tristate a : Tristate.values()) {
            for (Tristate b : Tristate.values()) {
                if (order.holds(a, operator, b)) {
                    ways.add(gates.and(
                            encoding.bits(left).is(a, gates),
                            encoding.bits(right).is(b, gates)));
                }
            }
        }
        return gates.or(ways);
    }

    private int texts(Expr.Comparison comparison) {
        Map<Cell, Integer> left = encoding.possibleTexts(comparison.left());
        Map<Cell, Integer> right = encoding.possibleTexts(comparison.right());
        if (left.size() * right.size() > MOST_PAIRS) {
            return free(comparison);
        }
        List<Integer> ways = new ArrayList<>();
        left.forEach((a, isA) -> right.forEach((b, isB) -> {
            Optional<Boolean> holds = order.holds(a, comparison.operator(), b);
            ways.add(gates.and(isA, isB, known(holds, comparison)));
        }));
        return gates.or(ways);
    }
}

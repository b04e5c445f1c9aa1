package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.model.Expr.Operator;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Feature;
import java.math.BigInteger;
import java.util.Optional;

/** How two known values compare, as far as that is certain. */
final class Order {
    private final boolean tristatesAsTexts;
    private final boolean untypedConstants;

    Order(KconfigTree tree) {
        tristatesAsTexts = tree.dialect().has(Feature.TRISTATES_COMPARED_AS_TEXTS);
        untypedConstants = tree.dialect().has(Feature.UNTYPED_CONSTANTS);
    }

    /** Whether it holds for a tristate and a constant. */
    Optional<Boolean> holds(Tristate value, Operator operator, Symbol constant) {
        if (tristatesAsTexts) {
            return asTexts(value.toString(), operator, constant.name());
        }
        Optional<BigInteger> number = isTristate(constant)
                ? Tristate.of(constant.name()).map(Order::number)
                : Numerals.compared(constant.name());
        return number.isPresent()
                ? Optional.of(holds(operator, number(value).compareTo(number.get())))
                : asTexts(value.toString(), operator, constant.name());
    }

    /** Whether it holds for two tristates. */
    boolean holds(Tristate left, Operator operator, Tristate right) {
        return holds(operator, tristatesAsTexts ? left.toString().compareTo(right.toString()) : left.compareTo(right));
    }

    /** Whether it holds for two constants. */
    Optional<Boolean> holds(Symbol left, Operator operator, Symbol right) {
        if (isTristate(left)) {
            return Tristate.of(left.name()).flatMap(value -> holds(value, operator, right));
        } else if (isTristate(right)) {
            return Tristate.of(right.name()).flatMap(value -> holds(value, operator.swapped(), left));
        }
        Optional<BigInteger> x = Numerals.compared(left.name());
        Optional<BigInteger> y = Numerals.compared(right.name());
        return x.isPresent() && y.isPresent()
                ? Optional.of(holds(operator, x.get().compareTo(y.get())))
                : asTexts(left.name(), operator, right.name());
    }

    /** Whether it holds for all values of a cell of a symbol and a constant. */
    Optional<Boolean> holds(Cell cell, SymbolType type, Operator operator, Symbol constant) {
        String text = constant.name();
        Optional<BigInteger> number = Numerals.compared(text);
        if (type == SymbolType.STRING) {
            return operator == Operator.EQUAL || operator == Operator.UNEQUAL
                    ? equal(cell, text, number).map(equal -> equal == (operator == Operator.EQUAL))
                    : Optional.empty();
        }
        if (cell.span().isEmpty()) {
            return cell.other() ? Optional.empty() : asTexts(cell.text(), operator, text);
        }
        Span span = cell.span().get();
        if (number.isPresent()) {
            int low = span.low().compareTo(number.get());
            int high = span.high().compareTo(number.get());
            return low == high ? Optional.of(holds(operator, low)) : Optional.empty();
        }
        boolean order = operator != Operator.EQUAL && operator != Operator.UNEQUAL;
        return order || Numerals.isOdd(text) ? Optional.empty() : Optional.of(operator == Operator.UNEQUAL);
    }

    private static Optional<Boolean> equal(Cell cell, String text, Optional<BigInteger> number) {
        if (cell.other()) {
            return Numerals.isOdd(text) ? Optional.empty() : Optional.of(false);
        }
        Optional<BigInteger> own = Numerals.compared(cell.text());
        if (own.isPresent() && number.isPresent()) {
            return Optional.of(own.get().equals(number.get()));
        }
        boolean same = cell.text().equals(text);
        return !same && Numerals.isOdd(text) && (own.isPresent() || Numerals.isOdd(cell.text()))
                ? Optional.empty()
                : Optional.of(same);
    }

    /** Whether it holds for all values of two cells of symbols of one type. */
    Optional<Boolean> holds(Cell left, Operator operator, Cell right) {
        if (left.span().isPresent() && right.span().isPresent()) {
            Span a = left.span().get();
            Span b = right.span().get();
            boolean certain = !a.equals(b) || a.isSingle();
            return certain ? Optional.of(holds(operator, a.low().compareTo(b.low()))) : Optional.empty();
        }
        boolean texts = left.span().isEmpty() && right.span().isEmpty() && !(left.other() && right.other());
        boolean odd = Numerals.isOdd(left.text()) || Numerals.isOdd(right.text());
        boolean equality = operator == Operator.EQUAL || operator == Operator.UNEQUAL;
        return texts && !odd && equality
                ? Optional.of(left.equals(right) == (operator == Operator.EQUAL))
                : Optional.empty();
    }

    private boolean isTristate(Symbol constant) {
        return !untypedConstants
                && (constant.equals(Symbol.YES) || constant.equals(Symbol.MOD) || constant.equals(Symbol.NO));
    }

    private static BigInteger number(Tristate value) {
        return BigInteger.valueOf(value.ordinal());
    }

    private static Optional<Boolean> asTexts(String left, Operator operator, String right) {
        boolean odd = Numerals.isOdd(left) || Numerals.isOdd(right);
        return odd && !left.equals(right) ? Optional.empty() : Optional.of(holds(operator, left.compareTo(right)));
    }

    /** Whether it holds for what is so ordered. */
    static boolean holds(Operator operator, int order) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
        };
    }
}

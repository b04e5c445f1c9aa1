package io.github.kconfig4j.space;

import io.github.kconfig4j.explain.Literals;
import io.github.kconfig4j.model.Expr.Operator;
import io.github.kconfig4j.model.SymbolType;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The values of a number or string for which a comparison holds, as far as they are worth trying: of a number those nearest
 * to what it is compared with, of a string it or one that differs.
 *
 * @param type the type of the symbol that is to have such a value
 * @param operator how its value shall compare
 * @param than with what
 * @param thanType the type of that; it decides on how a number is read
 */
record ComparedValues(SymbolType type, Operator operator, String than, SymbolType thanType) {

    /** The bounds that numbers have to keep, each empty if there is none. */
    record Bounds(Optional<BigInteger> low, Optional<BigInteger> high) {
        static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

        private BigInteger nearest(BigInteger number) {
            BigInteger raised = low.map(number::max).orElse(number);
            return high.map(raised::min).orElse(raised);
        }
    }

    /** The values, nearest first; a number inside the bounds if that is possible. */
    List<String> within(Bounds bounds) {
        Optional<BigInteger> number = Literals.number(than, thanType);
        if (type.isNumber()) {
            return number.map(n -> numbers(n, bounds)).orElse(List.of());
        }
        return switch (operator) {
            case EQUAL -> List.of(than);
            case LESS_OR_EQUAL, GREATER_OR_EQUAL -> List.of(than);
            case UNEQUAL -> than.isEmpty() ? List.of("x") : List.of("", than + "x");
            case GREATER ->
                List.of(number.map(n -> n.add(BigInteger.ONE).toString()).orElse(than + "x"));
            case LESS ->
                List.of(number.map(n -> n.subtract(BigInteger.ONE).toString()).orElse(""));
        };
    }

    private List<String> numbers(BigInteger number, Bounds bounds) {
        Set<String> values = new LinkedHashSet<>();
        for (BigInteger near : near(number)) {
            BigInteger inside = bounds.nearest(near);
            values.add(written(holds(inside.compareTo(number)) ? inside : near));
        }
        return List.copyOf(values);
    }

    private List<BigInteger> near(BigInteger number) {
        return switch (operator) {
            case GREATER -> List.of(number.add(BigInteger.ONE));
            case LESS -> List.of(number.subtract(BigInteger.ONE));
            case UNEQUAL -> List.of(number.add(BigInteger.ONE), number.subtract(BigInteger.ONE));
            case EQUAL, LESS_OR_EQUAL, GREATER_OR_EQUAL -> List.of(number);
        };
    }

    private String written(BigInteger number) {
        return type == SymbolType.HEX ? "0x" + number.toString(16) : number.toString();
    }

    /** Whether the comparison holds for a value that is written in a Kconfig file. */
    boolean holdsFor(String value) {
        Optional<BigInteger> left = Literals.number(value, type);
        Optional<BigInteger> right = Literals.number(than, thanType);
        boolean numbers = left.isPresent() && right.isPresent();
        return holds(numbers ? left.get().compareTo(right.get()) : value.compareTo(than));
    }

    private boolean holds(int order) {
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

package io.github.kconfig4j.config;

import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.number.PythonInt;
import java.math.BigInteger;
import java.util.Optional;

/** How Kconfiglib compares two values: as numbers of any size if both are, unless both are strings, else as texts. */
final class PythonOrder {
    private static final int HEX = 16;
    private static final int DECIMAL = 10;

    private PythonOrder() {}

    /** As a comparator; bools and tristates count by how much they say. */
    static int compare(SymbolType leftType, String left, SymbolType rightType, String right) {
        if (leftType != SymbolType.STRING || rightType != SymbolType.STRING) {
            Optional<BigInteger> a = number(leftType, left);
            Optional<BigInteger> b = number(rightType, right);
            if (a.isPresent() && b.isPresent()) {
                return a.get().compareTo(b.get());
            }
        }
        return Evaluator.compareBytes(left, right);
    }

    private static Optional<BigInteger> number(SymbolType type, String text) {
        return type.isBoolOrTristate()
                ? Optional.of(BigInteger.valueOf("nmy".indexOf(text)))
                : PythonInt.parse(text, base(type));
    }

    private static int base(SymbolType type) {
        return switch (type) {
            case HEX -> HEX;
            case INT -> DECIMAL;
            default -> 0;
        };
    }

    /** The number that a value of a number's symbol stands for; 0 if it is none. */
    static BigInteger orZero(SymbolType type, String text) {
        return PythonInt.parse(text, base(type)).orElse(BigInteger.ZERO);
    }

    /** A number as it is written for that type. */
    static String text(SymbolType type, BigInteger number) {
        return type == SymbolType.HEX ? PythonInt.hex(number) : number.toString();
    }
}

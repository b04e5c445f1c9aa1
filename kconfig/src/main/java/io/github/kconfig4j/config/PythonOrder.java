package io.github.kconfig4j.config;

import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.number.COrder;
import io.github.kconfig4j.number.PythonInt;
import java.math.BigInteger;
import java.util.Optional;

/** How Kconfiglib compares two values: as numbers of any size if both are, unless both are strings, else as texts. */
final class PythonOrder {
    private static final int HEX = 16;
    private static final int DECIMAL = 10;

    private PythonOrder() {}

    /** As a comparator; bools and tristates count by how much they say. */
    static int compare(COrder.Kind leftKind, String left, COrder.Kind rightKind, String right) {
        if (leftKind != COrder.Kind.STRING || rightKind != COrder.Kind.STRING) {
            Optional<BigInteger> a = number(leftKind, left);
            Optional<BigInteger> b = number(rightKind, right);
            if (a.isPresent() && b.isPresent()) {
                return a.get().compareTo(b.get());
            }
        }
        return COrder.compareBytes(left, right);
    }

    private static Optional<BigInteger> number(COrder.Kind kind, String text) {
        return kind == COrder.Kind.SWITCH
                ? Optional.of(BigInteger.valueOf("nmy".indexOf(text)))
                : PythonInt.parse(text, base(kind));
    }

    private static int base(COrder.Kind kind) {
        return switch (kind) {
            case HEX -> HEX;
            case INT -> DECIMAL;
            default -> 0;
        };
    }

    /** The number that a value of a number's symbol stands for; 0 if it is none. */
    static BigInteger orZero(SymbolType type, String text) {
        return PythonInt.parse(text, type == SymbolType.HEX ? HEX : DECIMAL).orElse(BigInteger.ZERO);
    }

    /** A number as it is written for that type. */
    static String text(SymbolType type, BigInteger number) {
        return type == SymbolType.HEX ? PythonInt.hex(number) : number.toString();
    }
}

package io.github.kconfig4j.explain;

import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import java.math.BigInteger;
import java.util.Optional;

/** Names in expressions that are meant as numbers: the language has no other notation for them. */
public final class Literals {
    private Literals() {}

    public static boolean isNumber(String text) {
        return number(text, SymbolType.UNKNOWN).isPresent();
    }

    /** The number that a text means for a symbol of a type: hexadecimal for hex and after {@code 0x}. */
    public static Optional<BigInteger> number(String text, SymbolType type) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        boolean prefixed = digits.startsWith("0x") || digits.startsWith("0X");
        digits = prefixed ? digits.substring(2) : digits;
        int base = prefixed || type == SymbolType.HEX ? 16 : 10;
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c > 'f' || Character.digit(c, base) < 0) {
                return Optional.empty();
            }
        }
        BigInteger number = new BigInteger(digits, base);
        return Optional.of(negative ? number.negate() : number);
    }

    /** The number that a symbol always has, because it is a number itself. */
    public static Optional<BigInteger> number(Symbol symbol, SymbolType type) {
        return symbol.isDeclared() ? Optional.empty() : number(symbol.name(), type);
    }
}

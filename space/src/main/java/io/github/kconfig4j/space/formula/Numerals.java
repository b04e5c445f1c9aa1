package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.explain.Literals;
import io.github.kconfig4j.model.SymbolType;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that every way of reading a number reads alike, and those of which that is not certain. */
final class Numerals {
    private static final Pattern PLAIN = Pattern.compile("0|-?[1-9][0-9]{0,17}|0[xX][0-9a-fA-F]{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("0|-?[1-9][0-9]{0,17}");
    private static final Pattern HEXADECIMAL = Pattern.compile("(0[xX])?[0-9a-fA-F]{1,15}");

    private Numerals() {}

    /** The number that a constant is in a comparison. */
    static Optional<BigInteger> compared(String text) {
        return PLAIN.matcher(text).matches() ? Literals.number(text, SymbolType.UNKNOWN) : Optional.empty();
    }

    /** The number that a default or bound is for a symbol of type int or hex. */
    static Optional<BigInteger> given(String text, SymbolType type) {
        Pattern pattern = type == SymbolType.HEX ? HEXADECIMAL : DECIMAL;
        return pattern.matcher(text).matches() ? Literals.number(text, type) : Optional.empty();
    }

    /** Whether some way of reading numbers may take the text, or how it begins, for one, and another not or otherwise. */
    static boolean isOdd(String text) {
        return !text.isEmpty()
                && compared(text).isEmpty()
                && (Character.isDigit(text.charAt(0)) || "+- \t".indexOf(text.charAt(0)) >= 0);
    }

    /** The text of a number. */
    static String text(BigInteger number, SymbolType type) {
        return type == SymbolType.HEX ? "0x" + number.toString(16) : number.toString();
    }
}

package io.github.kconfig4j.number;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Integers of any size as Python's {@code int} reads them. */
public final class PythonInt {
    private static final Pattern FORM =
            Pattern.compile("([+-]?)(0[xX]_?|0[oO]_?|0[bB]_?)?([0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*)");
    private static final int HEX = 16;

    private PythonInt() {}

    /** The number that the whole text is; empty if it is none. A base of 0 takes the base from the prefix. */
    public static Optional<BigInteger> parse(String text, int base) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String prefix = matcher.group(2) == null ? "" : matcher.group(2).replace("_", "");
        String digits = matcher.group(3).replace("_", "");
        int prefixed = base(prefix);
        if (!prefix.isEmpty() && base != 0 && prefixed != base) {
            // 0b1 is a hexadecimal number without a prefix.
            digits = prefix + digits;
            prefixed = base;
        }
        int actual = base == 0 ? prefixed : base;
        boolean octalOfOld = base == 0
                && prefix.isEmpty()
                && digits.length() > 1
                && digits.startsWith("0")
                && !digits.chars().allMatch(c -> c == '0');
        if (octalOfOld || !digits.chars().allMatch(c -> Character.digit(c, actual) >= 0)) {
            return Optional.empty();
        }
        return Optional.of(new BigInteger(matcher.group(1).equals("-") ? "-" + digits : digits, actual));
    }

    private static int base(String prefix) {
        if (prefix.isEmpty()) {
            return 10;
        }
        return switch (prefix.charAt(1)) {
            case 'x', 'X' -> HEX;
            case 'o', 'O' -> 8;
            default -> 2;
        };
    }

    /** The number with the prefix {@code 0x}, as Python's {@code hex} writes it. */
    public static String hex(BigInteger number) {
        return (number.signum() < 0 ? "-0x" : "0x") + number.abs().toString(HEX);
    }
}

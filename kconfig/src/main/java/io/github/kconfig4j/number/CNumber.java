package io.github.kconfig4j.number;

/**
 * Numbers as C's {@code strtol}, {@code strtoll} and {@code strtoull} read them, without allocation. A result that is out
 * of the range of the type is reported, not thrown.
 */
public final class CNumber {
    private CNumber() {}

    /**
     * The number at the start of a text, 0 if there is none, the nearest {@code long} if it is too large.
     *
     * @param base 10, 16, or 0 for octal after {@code 0}, hexadecimal after {@code 0x}, else decimal
     */
    public static long leading(String text, int base) {
        int at = start(text);
        boolean negative = at > 0 && text.charAt(at - 1) == '-';
        int actual = base == 0 ? baseOf(text, at) : base;
        long value = 0;
        for (at = skipPrefix(text, at, actual); at < text.length(); at++) {
            int digit = digit(text.charAt(at));
            if (digit < 0 || digit >= actual) {
                break;
            }
            if (value > (Long.MAX_VALUE - digit) / actual) {
                return negative ? Long.MIN_VALUE : Long.MAX_VALUE;
            }
            value = value * actual + digit;
        }
        return negative ? -value : value;
    }

    /** How many characters {@link #leading} reads, with white space before the number; 0 if there is none. */
    public static int length(String text, int base) {
        int at = start(text);
        int actual = base == 0 ? baseOf(text, at) : base;
        int first = skipPrefix(text, at, actual);
        int end = first;
        while (end < text.length() && digit(text.charAt(end)) >= 0 && digit(text.charAt(end)) < actual) {
            end++;
        }
        return end == first ? 0 : end;
    }

    /** Whether the whole text is one number of a signed 64-bit type; base 0 takes it from the prefix. */
    public static boolean isSigned(String text, int base) {
        int at = start(text);
        boolean negative = at > 0 && text.charAt(at - 1) == '-';
        int actual = base == 0 ? baseOf(text, at) : base;
        at = skipPrefix(text, at, actual);
        if (!allDigits(text, at, actual)) {
            return false;
        }
        long value = 0;
        for (; at < text.length(); at++) {
            int digit = digit(text.charAt(at));
            long limit = negative ? Long.MIN_VALUE : -Long.MAX_VALUE;
            if (value < (limit + digit) / actual) {
                return false;
            }
            value = value * actual - digit;
        }
        return true;
    }

    /** The number that {@link #isSigned} accepts. */
    public static long signed(String text, int base) {
        int actual = base == 0 ? baseOf(text, start(text)) : base;
        int at = start(text);
        boolean negative = at > 0 && text.charAt(at - 1) == '-';
        long value = 0;
        for (at = skipPrefix(text, at, actual); at < text.length(); at++) {
            value = value * actual - digit(text.charAt(at));
        }
        return negative ? value : -value;
    }

    /** Whether the whole text is one hexadecimal number of an unsigned 64-bit type. */
    public static boolean isUnsignedHex(String text) {
        int at = skipPrefix(text, start(text), 16);
        if (!allDigits(text, at, 16)) {
            return false;
        }
        while (at < text.length() - 1 && text.charAt(at) == '0') {
            at++;
        }
        return text.length() - at <= 16;
    }

    /** The number that {@link #isUnsignedHex} accepts, as the bits of a {@code long}. */
    public static long unsignedHex(String text) {
        int at = start(text);
        boolean negative = at > 0 && text.charAt(at - 1) == '-';
        long value = 0;
        for (at = skipPrefix(text, at, 16); at < text.length(); at++) {
            value = value * 16 + digit(text.charAt(at));
        }
        return negative ? -value : value;
    }

    private static boolean allDigits(String text, int from, int base) {
        if (from >= text.length()) {
            return false;
        }
        for (int at = from; at < text.length(); at++) {
            int digit = digit(text.charAt(at));
            if (digit < 0 || digit >= base) {
                return false;
            }
        }
        return true;
    }

    /** Behind white space and a sign. */
    private static int start(String text) {
        int at = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        return at;
    }

    private static int baseOf(String text, int at) {
        if (at < text.length() && text.charAt(at) == '0') {
            return hasHexPrefix(text, at) ? 16 : 8;
        }
        return 10;
    }

    private static int skipPrefix(String text, int at, int base) {
        return base == 16 && hasHexPrefix(text, at) ? at + 2 : at;
    }

    /** {@code 0x} counts only before a digit. */
    private static boolean hasHexPrefix(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == '0'
                && (text.charAt(at + 1) == 'x' || text.charAt(at + 1) == 'X')
                && digit(text.charAt(at + 2)) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isDecimalDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digit(char c) {
        if (isDecimalDigit(c)) {
            return c - '0';
        }
        char lower = (char) (c | 0x20);
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
}

package io.github.kconfig4j.modes;

/**
 * The number at the start of a text, as C's {@code strtol} finds it.
 *
 * @param value the number, 0 if there is none; the nearest {@code long} if it is too large
 * @param length how many characters it takes, with white space before it; 0 if there is none
 */
record LeadingNumber(long value, int length) {

    /** @param base 10, or 0 for octal after {@code 0}, hexadecimal after {@code 0x}, else decimal */
    static LeadingNumber of(String text, int base) {
        int at = 0;
        while (at < text.length() && " \t\n\u000B\f\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean negative = text.startsWith("-", at);
        if (negative || text.startsWith("+", at)) {
            at++;
        }
        int radix = base == 0 ? radix(text, at) : base;
        if (radix == 16) {
            at += 2;
        }
        int start = at;
        long value = 0;
        while (at < text.length() && digit(text.charAt(at), radix) >= 0) {
            int digit = digit(text.charAt(at), radix);
            value = value > (Long.MAX_VALUE - digit) / radix ? Long.MAX_VALUE : value * radix + digit;
            at++;
        }
        return at == start ? new LeadingNumber(0, 0) : new LeadingNumber(negative ? -value : value, at);
    }

    private static int radix(String text, int at) {
        boolean hex = (text.startsWith("0x", at) || text.startsWith("0X", at))
                && at + 2 < text.length()
                && digit(text.charAt(at + 2), 16) >= 0;
        return hex ? 16 : text.startsWith("0", at) ? 8 : 10;
    }

    private static int digit(char c, int radix) {
        return c < 128 ? Character.digit(c, radix) : -1;
    }
}

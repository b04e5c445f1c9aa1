package io.github.kconfig4j.number;

/**
 * How C's tools order two values: as numbers if both are, unless both are of strings; unsigned if one is of a {@code hex};
 * else by their bytes. See {@code expr_parse_string} in the kernel. Immutable.
 */
public final class COrder {
    private final boolean switchesAsTexts;

    /**
     * An order.
     *
     * @param switchesAsTexts whether {@code n}, {@code m} and {@code y} of symbols are texts, not 0, 1 and 2
     */
    public COrder(boolean switchesAsTexts) {
        this.switchesAsTexts = switchesAsTexts;
    }

    /** What a value is a value of. */
    public enum Kind {
        /** A {@code bool} or {@code tristate}. */
        SWITCH,
        /** An {@code int}: decimal. */
        INT,
        /** A {@code hex}. */
        HEX,
        /** A {@code string}: as what has no type, but never compared as a number with another. */
        STRING,
        /** A constant or a symbol without a type: a number with the base of its prefix, if it is one. */
        UNTYPED
    }

    /** Below, at or above 0, as of a comparator. */
    public int compare(Kind leftKind, String left, Kind rightKind, String right) {
        boolean numbers = (leftKind != Kind.STRING || rightKind != Kind.STRING)
                && isNumber(left, leftKind)
                && isNumber(right, rightKind);
        if (!numbers) {
            return compareBytes(left, right);
        }
        long x = number(left, leftKind);
        long y = number(right, rightKind);
        boolean unsigned = leftKind == Kind.HEX || rightKind == Kind.HEX;
        return unsigned ? Long.compareUnsigned(x, y) : Long.compare(x, y);
    }

    private boolean isNumber(String text, Kind kind) {
        return switch (kind) {
            case SWITCH -> !switchesAsTexts;
            case HEX -> CNumber.isUnsignedHex(text);
            case INT -> CNumber.isSigned(text, 10);
            case STRING, UNTYPED -> CNumber.isSigned(text, 0);
        };
    }

    private static long number(String text, Kind kind) {
        return switch (kind) {
            case SWITCH -> "nmy".indexOf(text);
            case HEX -> CNumber.unsignedHex(text);
            case INT -> CNumber.signed(text, 10);
            case STRING, UNTYPED -> CNumber.signed(text, 0);
        };
    }

    /** The order of the UTF-8 bytes, which is that of the code points. */
    public static int compareBytes(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean bothSurrogates = Character.isSurrogate(x) == Character.isSurrogate(y);
                return bothSurrogates ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}

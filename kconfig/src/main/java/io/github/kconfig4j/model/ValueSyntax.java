package io.github.kconfig4j.model;

/** Which texts are values of which types. */
public final class ValueSyntax {
    private ValueSyntax() {}

    /** Whether the text can be a value of the type: as a default, a bound, a user's value. */
    public static boolean isValid(SymbolType type, String text) {
        return switch (type) {
            case BOOL, TRISTATE -> !text.isEmpty() && "nmy".indexOf(text.charAt(0)) >= 0;
            case INT -> isInt(text);
            case HEX -> isHex(text);
            case STRING -> true;
            case UNKNOWN -> false;
        };
    }

    /** Decimal digits without a leading zero, perhaps after a minus. */
    private static boolean isInt(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        boolean all = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return all && (digits.length() == 1 || digits.charAt(0) != '0');
    }

    /** Hexadecimal digits, perhaps after {@code 0x}. */
    private static boolean isHex(String text) {
        boolean prefixed = text.startsWith("0x") || text.startsWith("0X");
        String digits = prefixed ? text.substring(2) : text;
        return !digits.isEmpty() && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }
}

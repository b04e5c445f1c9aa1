package io.github.kconfig4j.config;

import io.github.kconfig4j.model.SymbolType;

/** What is a value of an {@code int} or {@code hex}. */
public final class NumberSyntax {
    private NumberSyntax() {}

    /** Whether the text is a number of that type; any text for other types. */
    public static boolean isValid(SymbolType type, String text) {
        return switch (type) {
            case INT -> isInt(text);
            case HEX -> isHex(text);
            default -> true;
        };
    }

    /** Digits without leading zeros, perhaps after {@code -}. */
    private static boolean isInt(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        boolean padded = digits.length() > 1 && digits.charAt(0) == '0';
        return !digits.isEmpty() && !padded && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Hexadecimal digits, perhaps after {@code 0x}. */
    private static boolean isHex(String text) {
        String digits = text.startsWith("0x") || text.startsWith("0X") ? text.substring(2) : text;
        return !digits.isEmpty() && digits.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    }
}

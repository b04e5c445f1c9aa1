package io.github.kconfig4j.generate.stale;

/** The escapes that stand for a character anywhere in a source: a backslash, one or more {@code u}, four hex digits. */
final class UnicodeEscapes {
    private static final int DIGITS = 4;

    private UnicodeEscapes() {}

    /** The text with what its escapes stand for; those that are malformed stay, for the compiler to refuse. */
    static String translate(String text) {
        if (!text.contains("\\u")) {
            return text;
        }
        StringBuilder translated = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '\\') {
                translated.append(c);
                at++;
                continue;
            }
            int digits = at + 1;
            while (digits < text.length() && text.charAt(digits) == 'u') {
                digits++;
            }
            if (digits > at + 1 && isHex(text, digits)) {
                translated.append((char) Integer.parseInt(text, digits, digits + DIGITS, 16));
                at = digits + DIGITS;
            } else {
                // A backslash takes the next one with it, so that this one begins no escape.
                int end = Math.min(at + 2, text.length());
                translated.append(text, at, end);
                at = end;
            }
        }
        return translated.toString();
    }

    private static boolean isHex(String text, int from) {
        if (from + DIGITS > text.length()) {
            return false;
        }
        for (int i = from; i < from + DIGITS; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}

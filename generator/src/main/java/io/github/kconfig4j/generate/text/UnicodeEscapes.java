package io.github.kconfig4j.generate.text;

/**
 * A Java source as the compiler reads it: with a character in place of each of its escapes, in code, comments and literals alike.
 * What is malformed stays, for the compiler to refuse. Immutable.
 */
public final class UnicodeEscapes {
    private static final int DIGITS = 4;
    private static final int HEXADECIMAL = 16;

    private final StringBuilder text = new StringBuilder();
    private final int[] offsets;

    /** @param source the source; any text will do */
    public UnicodeEscapes(String source) {
        this.offsets = new int[source.length() + 1];
        boolean escaped = false;
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            int end = c == '\\' && !escaped ? end(source, at) : at;
            offsets[text.length()] = at;
            if (end > at) {
                text.append(character(source.substring(end - DIGITS, end)));
                escaped = false;
                at = end;
            } else {
                text.append(c);
                // Behind a backslash no escape begins, unless one stands before that one.
                escaped = c == '\\' && !escaped;
                at++;
            }
        }
        offsets[text.length()] = source.length();
    }

    /** Whether there may be one in a text. */
    public static boolean mayBeIn(String text) {
        return text.contains("\\u");
    }

    /** Where the escape that begins at an offset ends; the offset itself if none begins there. */
    private static int end(String source, int start) {
        int next = start + 1;
        while (next < source.length() && source.charAt(next) == 'u') {
            next++;
        }
        int end = next + DIGITS;
        boolean isEscape = next > start + 1
                && end <= source.length()
                && source.substring(next, end).chars().allMatch(c -> Character.digit(c, HEXADECIMAL) >= 0);
        return isEscape ? end : start;
    }

    /** A line ends at either of its two characters. */
    private static char character(String digits) {
        char c = (char) Integer.parseInt(digits, HEXADECIMAL);
        return c == '\r' ? '\n' : c;
    }

    /** What the compiler reads. */
    public String text() {
        return text.toString();
    }

    /** Where a character of that stands in the source. */
    public int offset(int at) {
        return offsets[at];
    }
}

package io.github.kconfig4j.generate.directive;

/** Lines of a text, by offsets. */
final class LineText {
    private LineText() {}

    /** Where the line of an offset begins. */
    static int start(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Where the line of an offset ends; the end of the line itself is outside. */
    static int end(String text, int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline;
    }

    /** Whether nothing but blanks stands around a part of the text on its lines. */
    static boolean isAlone(String text, int start, int end) {
        return isBlank(text, start(text, start), start) && isBlank(text, end, end(text, end));
    }

    /** Whether there is nothing but blanks in a part of the text. */
    static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

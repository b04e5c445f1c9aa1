package io.github.kconfig4j.syntax;

/**
 * Finds the end of a help text and takes its indentation away.
 *
 * <p>The first line that is not blank sets the indentation. The text ends before a line that is less indented, or that
 * begins at column 0; blank lines stay.
 */
final class HelpText {
    private static final int TAB = 8;

    private final String in;
    private final StringBuilder text = new StringBuilder();
    private int position;
    private int lines;
    private int base;
    private int indentation;
    private boolean ended;

    HelpText(String in, int start) {
        this.in = in;
        this.position = start;
        while (!ended && position < in.length()) {
            int blanks = position;
            while (blanks < in.length() && isBlank(in.charAt(blanks))) {
                blanks++;
            }
            if (blanks < in.length() && in.charAt(blanks) == '\n') {
                lineEnd(blanks + 1);
            } else if (blanks > position) {
                indent(blanks);
            } else {
                content();
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private void lineEnd(int next) {
        lines++;
        position = next;
        ended = next < in.length() && !isBlank(in.charAt(next)) && in.charAt(next) != '\n';
        if (!ended) {
            text.append('\n');
        }
    }

    private void indent(int end) {
        int width = 0;
        for (; position < end; position++) {
            width = in.charAt(position) == '\t' ? (width / TAB + 1) * TAB : width + 1;
        }
        indentation = width;
        if (base > 0) {
            ended = width < base;
            text.append(" ".repeat(Math.max(0, width - base)));
        }
    }

    private void content() {
        int end = in.indexOf('\n', position);
        end = end < 0 ? in.length() : end;
        int last = end;
        while (last > position && isBlank(in.charAt(last - 1))) {
            last--;
        }
        text.append(in, position, last);
        position = end;
        if (base == 0) {
            base = indentation;
        }
    }

    /** The text. */
    String text() {
        return text.toString();
    }

    /** The offset after it. */
    int end() {
        return position;
    }

    /** How many line ends it took. */
    int lines() {
        return lines;
    }
}

package io.github.kconfig4j.syntax;

import io.github.kconfig4j.snapshot.SnapshotInput;
import io.github.kconfig4j.snapshot.SnapshotOutput;
import org.jspecify.annotations.Nullable;

/**
 * A help text where it stands in its file. It is cut out when it is asked for, since most never are: they are the larger
 * part of a tree. Immutable.
 *
 * <p>The first line that is not blank sets the indentation, which is taken away. The text ends before a line that is less
 * indented, or that begins at column 0; blank lines stay.
 */
public final class HelpText {
    private static final int TAB = 8;

    private final SourceFile file;
    private final int start;
    private final int end;
    private final int lines;

    private HelpText(SourceFile file, int start, int end, int lines) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.lines = lines;
    }

    /** The help text that begins at an offset. */
    static HelpText at(SourceFile file, int start) {
        Walk walk = new Walk(file.text(), start, null);
        walk.run();
        return new HelpText(file, start, walk.position, walk.lines);
    }

    /** Keeps where it stands. */
    public void write(SnapshotOutput out) {
        out.name(file.name());
        out.number(start);
        out.number(end);
        out.number(lines);
    }

    /** A help text that was kept. */
    public static HelpText read(SnapshotInput in, Premises premises) {
        return new HelpText(premises.file(in.name()), in.number(), in.number(), in.number());
    }

    /** The text, its lines ended by {@code \n}. */
    public String text() {
        StringBuilder text = new StringBuilder(end - start);
        new Walk(file.text(), start, text).run();
        return text.toString();
    }

    /** Whether there is nothing but white space. */
    boolean isBlank() {
        String in = file.text();
        for (int i = start; i < end; i++) {
            if (!OptionParser.isSpace(in.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The offset after it. */
    int end() {
        return end;
    }

    /** How many line ends it took. */
    int lines() {
        return lines;
    }

    /** Goes to the end of a text, and copies it on the way if there is something to copy it to. */
    private static final class Walk {
        private final String in;
        private final @Nullable StringBuilder text;
        private int position;
        private int lines;
        private int base;
        private int indentation;
        private boolean ended;

        Walk(String in, int start, @Nullable StringBuilder text) {
            this.in = in;
            this.position = start;
            this.text = text;
        }

        void run() {
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
            if (!ended && text != null) {
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
                if (text != null) {
                    text.append(" ".repeat(Math.max(0, width - base)));
                }
            }
        }

        private void content() {
            int end = in.indexOf('\n', position);
            end = end < 0 ? in.length() : end;
            if (text != null) {
                int last = end;
                while (last > position && isBlank(in.charAt(last - 1))) {
                    last--;
                }
                text.append(in, position, last);
            }
            position = end;
            if (base == 0) {
                base = indentation;
            }
        }
    }
}

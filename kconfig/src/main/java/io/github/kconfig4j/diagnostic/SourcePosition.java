package io.github.kconfig4j.diagnostic;

import java.util.Comparator;

/**
 * A place in a text file.
 *
 * @param file the file as the user named it, with {@code /} between its parts; never empty
 * @param line the line, from 1
 * @param column the column in characters, from 1; 0 where only the line is known
 */
public record SourcePosition(String file, int line, int column) implements Comparable<SourcePosition> {
    private static final Comparator<SourcePosition> ORDER = Comparator.comparing(SourcePosition::file)
            .thenComparingInt(SourcePosition::line)
            .thenComparingInt(SourcePosition::column);

    /** Checks the ranges. */
    public SourcePosition {
        if (file.isEmpty() || line < 1 || column < 0) {
            throw new IllegalArgumentException("No position: '" + file + "':" + line + ":" + column);
        }
    }

    /** The place {@code file:line} without a column. */
    public static SourcePosition ofLine(String file, int line) {
        return new SourcePosition(file, line, 0);
    }

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }

    /** The form {@code file:line:column}, or {@code file:line} without a column. */
    @Override
    public String toString() {
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}

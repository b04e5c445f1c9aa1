package io.github.kconfig4j.inspection.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A file that somebody has written. Immutable.
 *
 * @param file its name, as places give it
 * @param paths what is generated from it; nothing from a configuration file
 * @param lines its lines
 */
record SourcePart(String file, SortedSet<String> paths, List<Line> lines) {
    /** Of a line that gives no text, such as a tag. */
    static final int NONE = -1;

    SourcePart {
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param text without its end
     * @param condition the number of the condition under which it gives text, or {@link #NONE}
     */
    record Line(String text, int condition) {}
}

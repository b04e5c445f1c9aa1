package io.github.kconfig4j.inspection;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.List;

/**
 * The generated files of a variant, line by line. Immutable.
 *
 * @param variant its name
 * @param files sources by path, then resources by path
 */
record VariantLines(String variant, List<FileLines> files) {
    VariantLines {
        files = List.copyOf(files);
    }

    /**
     * A file.
     *
     * @param path its path
     * @param resource whether it goes to the resources
     * @param binary whether it is no text; then it has one line without text, for where it comes from
     * @param lines its lines, in order
     */
    record FileLines(String path, boolean resource, boolean binary, List<Line> lines) {
        FileLines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line.
     *
     * @param text without its end
     * @param condition when it exists; {@code y} if always
     * @param place where it is written
     */
    record Line(String text, String condition, SourcePosition place) {}
}

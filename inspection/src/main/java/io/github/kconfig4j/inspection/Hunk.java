package io.github.kconfig4j.inspection;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.List;

/**
 * Lines that only one of two variants has, all under one condition.
 *
 * @param side who has them
 * @param line the number of the first of them in the generated file of that variant
 * @param condition when they exist
 * @param value whether it is only a value in them that the other variant has otherwise
 * @param place where the first of them is written
 * @param lines the lines
 */
record Hunk(Side side, int line, String condition, boolean value, SourcePosition place, List<String> lines) {
    Hunk {
        lines = List.copyOf(lines);
    }

    Hunk with(List<String> more) {
        return new Hunk(side, line, condition, value, place, more);
    }
}

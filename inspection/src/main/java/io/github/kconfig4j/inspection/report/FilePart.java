package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.List;

/**
 * A generated file in all variants: their lines in one list, from which each variant has those that are marked for it, in this
 * order. So any two variants are aligned. Immutable.
 *
 * @param path its path
 * @param resource whether it goes to the resources
 * @param binary whether it is no text, then it has no rows
 * @param variants the variants that have it
 * @param symbols the symbols on which its text or existence depends
 * @param rows its lines
 */
record FilePart(String path, boolean resource, boolean binary, String variants, List<String> symbols, List<Row> rows) {
    FilePart {
        symbols = List.copyOf(symbols);
        rows = List.copyOf(rows);
    }

    /**
     * A line.
     *
     * @param text without its end
     * @param variants the variants that have it
     * @param condition the number of the condition that put it there
     * @param place where it is written
     */
    record Row(String text, String variants, int condition, SourcePosition place) {}
}

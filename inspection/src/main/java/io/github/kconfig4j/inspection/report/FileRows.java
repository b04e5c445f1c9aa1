package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.inspection.CommonLines;
import io.github.kconfig4j.model.Expr;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Puts the lines of one file in several variants into one list that has each variant's lines in their order. A line of two variants is the
 * same if its text, the line that it comes from and its condition are. Used once.
 */
final class FileRows {
    private List<Merged> merged = new ArrayList<>();

    private record Line(String text, SourcePosition place, Expr condition) {}

    private record Merged(Line line, BitSet variants) {}

    /** Adds a variant. */
    void add(int variant, GeneratedSource source) {
        List<String> texts = source.text().lines().toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new Line(
                    texts.get(i),
                    source.lines().get(i).template(),
                    source.lines().get(i).condition()));
        }
        int[] partners = CommonLines.pair(merged.stream().map(Merged::line).toList(), lines);
        List<Merged> next = new ArrayList<>(merged.size() + lines.size());
        int row = 0;
        int line = 0;
        while (row < merged.size() || line < lines.size()) {
            boolean rowIsPaired = row < merged.size() && partners[row] != CommonLines.NONE;
            boolean lineIsNext = line < lines.size() && line < nextPartner(partners, row, lines.size());
            if (rowIsPaired && partners[row] == line) {
                merged.get(row).variants().set(variant);
                next.add(merged.get(row++));
                line++;
            } else if (!lineIsNext
                    || !rowIsPaired
                            && row < merged.size()
                            && isFirst(merged.get(row).line(), lines.get(line))) {
                next.add(merged.get(row++));
            } else {
                BitSet only = new BitSet();
                only.set(variant);
                next.add(new Merged(lines.get(line++), only));
            }
        }
        merged = next;
    }

    /** The line that the next row with a partner has; those before it come before that row. */
    private static int nextPartner(int[] partners, int row, int end) {
        for (int i = row; i < partners.length; i++) {
            if (partners[i] != CommonLines.NONE) {
                return partners[i];
            }
        }
        return end;
    }

    private static boolean isFirst(Line inRows, Line added) {
        return !inRows.place().file().equals(added.place().file())
                || inRows.place().line() <= added.place().line();
    }

    /** The lines so far. */
    List<FilePart.Row> rows(int variants, ConditionTable conditions) {
        return merged.stream()
                .map(row -> new FilePart.Row(
                        row.line().text(),
                        Marks.of(variants, row.variants()),
                        conditions.number(row.line().condition()),
                        row.line().place()))
                .toList();
    }
}

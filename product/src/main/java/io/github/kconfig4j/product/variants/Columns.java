package io.github.kconfig4j.product.variants;

import java.util.ArrayList;
import java.util.List;

/** Puts cells below each other. */
public final class Columns {
    private static final String GAP = "  ";

    private Columns() {}

    /**
     * A head, a rule and the other rows, a line each.
     *
     * @param rows the head first; all have as many cells as it has
     */
    public static List<String> lines(List<List<String>> rows) {
        List<Integer> widths = widths(rows);
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.add(1, line(widths.stream().map("-"::repeat).toList(), widths));
        return lines;
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int column = i;
            widths.add(rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0));
        }
        return widths;
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i))
                    .append(" ".repeat(widths.get(i) - cells.get(i).length()))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }
}

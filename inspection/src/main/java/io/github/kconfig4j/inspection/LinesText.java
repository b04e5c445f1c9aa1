package io.github.kconfig4j.inspection;

import java.util.List;
import java.util.function.Function;

/** The generated lines of a variant for a person, in columns: where a line comes from, when it exists, its number and text. */
final class LinesText {
    private LinesText() {}

    static String of(VariantLines lines) {
        StringBuilder text = new StringBuilder();
        for (VariantLines.FileLines file : lines.files()) {
            text.append("--- ")
                    .append(lines.variant())
                    .append(' ')
                    .append(file.path())
                    .append(file.binary() ? ", no text" : "")
                    .append('\n');
            append(file, text);
        }
        return text.toString();
    }

    private static void append(VariantLines.FileLines file, StringBuilder text) {
        int places = width(file.lines(), LinesText::place);
        int conditions = width(file.lines(), LinesText::condition);
        int numbers = Integer.toString(file.lines().size()).length();
        int number = 1;
        for (VariantLines.Line line : file.lines()) {
            StringBuilder columns = new StringBuilder();
            columns.append(padded(place(line), places)).append("  ");
            columns.append(padded(condition(line), conditions)).append(conditions == 0 ? "" : "  ");
            if (!file.binary()) {
                columns.append(" ".repeat(numbers - Integer.toString(number).length()))
                        .append(number++)
                        .append("  ")
                        .append(line.text());
            }
            text.append(columns.toString().stripTrailing()).append('\n');
        }
    }

    private static String place(VariantLines.Line line) {
        return line.place().file() + ":" + line.place().line();
    }

    private static String condition(VariantLines.Line line) {
        return line.condition().equals("y") ? "" : "if " + line.condition();
    }

    private static int width(List<VariantLines.Line> lines, Function<VariantLines.Line, String> column) {
        return lines.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}

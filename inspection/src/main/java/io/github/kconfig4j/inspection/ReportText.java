package io.github.kconfig4j.inspection;

import java.util.List;

/** A text of sections, each a title with lines that are indented below it. */
final class ReportText {
    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line).append('\n');
    }

    /** @param nothing what stands there if there is no item; nothing at all if it is empty */
    void section(String title, List<String> items, String nothing) {
        if (items.isEmpty() && nothing.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append(":\n");
        (items.isEmpty() ? List.of(nothing) : items)
                .forEach(item -> item.lines().forEach(line -> line("  " + line)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

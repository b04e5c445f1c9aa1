package io.github.kconfig4j.timers.reasons;

import java.util.ArrayList;
import java.util.List;

/** A table; all columns but the first hold numbers and are right-aligned. */
final class MarkdownTable {
    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... titles) {
        row(titles);
        lines.add("|---|" + "---:|".repeat(titles.length - 1));
    }

    MarkdownTable row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}

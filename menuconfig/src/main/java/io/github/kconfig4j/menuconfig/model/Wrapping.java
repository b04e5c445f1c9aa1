package io.github.kconfig4j.menuconfig.model;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines that are too long, between words where that is possible; what follows is indented as the line is. */
final class Wrapping {
    private static final int DEEPEST = 8;

    private Wrapping() {}

    /** All lines, each at most that wide, in characters. */
    static List<String> wrap(List<String> lines, int width) {
        List<String> wrapped = new ArrayList<>();
        for (String line : lines) {
            add(line.replace("\t", "        "), width, wrapped);
        }
        return wrapped;
    }

    private static void add(String line, int width, List<String> wrapped) {
        String indent =
                " ".repeat(Math.min(DEEPEST, line.length() - line.stripLeading().length()));
        String rest = line;
        while (Widths.of(rest) > width) {
            int end = Widths.end(rest, width);
            int space = rest.lastIndexOf(' ', end);
            int cut = space > indent.length() ? space : end;
            wrapped.add(rest.substring(0, cut).stripTrailing());
            rest = indent + rest.substring(cut).stripLeading();
        }
        wrapped.add(rest);
    }
}

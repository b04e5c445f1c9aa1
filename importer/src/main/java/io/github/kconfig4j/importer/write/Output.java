package io.github.kconfig4j.importer.write;

import java.util.ArrayList;
import java.util.List;

/** The text that is written, with the offset that each character comes from. */
final class Output {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();
    private int lineStart;
    private boolean isLineFull;

    void add(char character, int origin) {
        text.append(character);
        origins.add(origin);
        if (character == '\n') {
            lineStart = text.length();
            isLineFull = false;
        }
    }

    /** Writes characters that all come from one place. */
    void add(String characters, int origin) {
        for (int i = 0; i < characters.length(); i++) {
            add(characters.charAt(i), origin);
        }
    }

    /** Whether nothing but blanks stands on the line so far. */
    boolean isLineBlank() {
        return text.substring(lineStart).isBlank();
    }

    /** Whether nothing stands on the line so far. */
    boolean isLineEmpty() {
        return lineStart == text.length();
    }

    /** Whether the line must end before anything else is written. */
    boolean isLineFull() {
        return isLineFull;
    }

    /** Says that the line must end before anything else is written. */
    void fillLine() {
        isLineFull = true;
    }

    /** Ends the line, if there is anything on it, and begins one that is indented like it. */
    void newLine(int origin) {
        if (!isLineBlank()) {
            String line = text.substring(lineStart);
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            int length = lineStart + line.stripTrailing().length();
            text.setLength(length);
            origins.subList(length, origins.size()).clear();
            add('\n', origin);
            add(indent, origin);
        }
    }

    /** Writes a line of its own. */
    void line(String content, int origin) {
        newLine(origin);
        add(content, origin);
        fillLine();
    }

    Written written() {
        return new Written(text.toString(), List.copyOf(origins));
    }
}

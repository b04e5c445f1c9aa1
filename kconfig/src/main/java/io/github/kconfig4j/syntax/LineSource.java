package io.github.kconfig4j.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The lines of the files, as tokens: the current one can be left to whoever asks next. */
final class LineSource {
    private final LineMessages messages;
    private final LineLexer lexer;
    private final Deque<Place> outer = new ArrayDeque<>();
    private Place place;
    private List<Token> tokens = List.of();
    private boolean again;

    LineSource(SourceFile top, LineLexer lexer, LineMessages messages) {
        this.messages = messages;
        this.lexer = lexer;
        this.place = new Place(top);
    }

    /** Where a file is read. */
    private static final class Place {
        private final SourceFile file;
        private final String name;
        private final String text;
        private int position;
        private int line;

        Place(SourceFile file) {
            this.name = file.name();
            this.text = file.text().replace("\r\n", "\n").replace('\r', '\n');
            this.file = new SourceFile(name, text);
        }

        /** The next line with its end, without what a backslash joins to it; empty at the end. */
        String line() {
            int end = text.indexOf('\n', position);
            int next = end < 0 ? text.length() : end + 1;
            String read = text.substring(position, next);
            position = next;
            line += read.isEmpty() ? 0 : 1;
            return read;
        }
    }

    /** A place as messages have it. */
    record Sourced(String file, int line) {}

    /** The files that are being read with the lines that they have come to, the top file first. */
    List<Sourced> path() {
        List<Sourced> path = new ArrayList<>();
        path.add(new Sourced(place.name, place.line));
        for (Place one : outer) {
            path.add(0, new Sourced(one.name, one.line));
        }
        return path;
    }

    String file() {
        return place.name;
    }

    /** Goes on with another file. */
    void enter(SourceFile file) {
        outer.push(place);
        place = new Place(file);
        messages.at(place.name, place.line);
    }

    /** Goes back to the file that sourced this one. */
    void leave() {
        place = outer.pop();
        messages.at(place.name, place.line);
    }

    /** Goes to the next line; false at the end of the file. */
    boolean next() {
        if (again) {
            again = false;
            return true;
        }
        String line = place.line();
        if (line.isEmpty()) {
            return false;
        }
        tokenize(line);
        return true;
    }

    private void tokenize(String first) {
        StringBuilder line = new StringBuilder(first);
        while (line.length() > 1 && line.substring(line.length() - 2).equals("\\\n")) {
            line.setLength(line.length() - 2);
            line.append(place.line());
        }
        messages.at(place.name, place.line);
        tokens = lexer.tokens(line.toString());
    }

    /** The tokens of the line. */
    List<Token> tokens() {
        return tokens;
    }

    /** The line belongs to what comes next. */
    void leaveLine() {
        again = true;
    }

    /**
     * Reads a help text behind the line; what ends it is the next line.
     *
     * @param ifEmpty called where there is none
     */
    HelpText help(Runnable ifEmpty) {
        HelpText help = HelpText.at(place.file, place.position);
        int base = -1;
        while (true) {
            int before = place.position;
            String line = place.line();
            messages.at(place.name, place.line);
            if (line.isEmpty()) {
                if (base < 0) {
                    ifEmpty.run();
                }
                return help;
            }
            if (line.isBlank()) {
                continue;
            }
            int indentation = indentation(line);
            if (indentation == 0 || indentation < base) {
                if (base < 0) {
                    ifEmpty.run();
                    help = HelpText.at(SourceFile.NONE, 0);
                }
                place.position = before;
                place.line--;
                tokenize(place.line());
                again = true;
                return help;
            }
            base = base < 0 ? indentation : base;
        }
    }

    private static int indentation(String line) {
        int width = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            width = line.charAt(i) == '\t' ? (width / 8 + 1) * 8 : width + 1;
        }
        return width;
    }
}

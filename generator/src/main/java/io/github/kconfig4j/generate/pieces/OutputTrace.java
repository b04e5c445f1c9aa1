package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.generate.condition.Conditions;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes for one rendering what each piece of the template gives, and makes the output and its line map.
 */
final class OutputTrace {
    private final SourceText source;
    private final StringBuilder output = new StringBuilder();
    private final List<Written> written = new ArrayList<>();

    /** A piece of the template and the part of the output that it wrote. */
    private record Written(TextPiece piece, int start, int end) {}

    OutputTrace(SourceText source) {
        this.source = source;
    }

    /** Takes what a piece gives. */
    void write(TextPiece piece, String text) {
        if (!text.isEmpty()) {
            written.add(new Written(piece, output.length(), output.length() + text.length()));
            output.append(text);
        }
    }

    /** The output. */
    String text() {
        return output.toString();
    }

    /** The origin of each line of the output. */
    List<LineOrigin> lines() {
        String text = text();
        List<LineOrigin> lines = new ArrayList<>();
        int start = 0;
        int next = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            while (written.get(next).end() <= start) {
                next++;
            }
            lines.add(origin(text, start, end, next));
            start = end;
        }
        return lines;
    }

    /** The origin of one line: where its text begins, and the condition of what gives text that is not blank. */
    private LineOrigin origin(String text, int start, int end, int first) {
        Written only = written.get(first);
        if (only.end() >= end) {
            int offset = templateOffset(text, only, start, end);
            return new LineOrigin(source.position(offset), only.piece().condition());
        }
        boolean blank = text.substring(start, end).isBlank();
        List<Expr> conditions = new ArrayList<>();
        int place = -1;
        for (int i = first; i < written.size() && written.get(i).start() < end; i++) {
            Written part = written.get(i);
            int from = Math.max(start, part.start());
            int to = Math.min(end, part.end());
            if (blank || !text.substring(from, to).isBlank()) {
                conditions.add(part.piece().condition());
                place = place < 0 ? templateOffset(text, part, from, to) : place;
            }
        }
        return new LineOrigin(source.position(place), Conditions.any(conditions));
    }

    private static int templateOffset(String text, Written part, int from, int to) {
        if (part.piece().value()) {
            return part.piece().start();
        }
        int indent = from;
        while (indent < to - 1 && Character.isWhitespace(text.charAt(indent)) && text.charAt(indent) != '\n') {
            indent++;
        }
        return part.piece().start() + indent - part.start();
    }
}

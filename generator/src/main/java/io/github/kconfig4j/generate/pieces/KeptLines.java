package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.List;

/** Each piece at its line and column: what is left out is blank. */
final class KeptLines implements Layout {
    private final List<Expr> conditions;

    /** For these pieces, whichever of them a configuration has; none of them is a value. */
    KeptLines(Pieces pieces) {
        this.conditions = pieces.lineConditions();
    }

    @Override
    public Laid lay(Pieces pieces, Configuration configuration) {
        char[] chars = pieces.source().text().toCharArray();
        int at = 0;
        for (TextPiece piece : pieces.pieces()) {
            if (configuration.evaluate(piece.condition()) == Tristate.YES) {
                blank(chars, at, piece.start());
                at = piece.end();
            }
        }
        blank(chars, at, chars.length);
        return lines(pieces.source(), new String(chars));
    }

    /** Tabs stay, so that columns do. */
    private static void blank(char[] chars, int from, int end) {
        for (int i = from; i < end; i++) {
            if (chars[i] != '\n' && chars[i] != '\t') {
                chars[i] = ' ';
            }
        }
    }

    /** No line ends in blanks because of what stood there. */
    private Laid lines(SourceText source, String blanked) {
        StringBuilder text = new StringBuilder(blanked.length());
        List<LineOrigin> lines = new ArrayList<>();
        int start = 0;
        for (int line = 0; start < blanked.length(); line++) {
            int newline = blanked.indexOf('\n', start);
            int end = newline < 0 ? blanked.length() : newline;
            int last = source.text().regionMatches(start, blanked, start, end - start)
                    ? end
                    : withoutBlanks(blanked, start, end);
            text.append(blanked, start, last);
            if (newline >= 0) {
                text.append('\n');
            }
            if (newline >= 0 || last > start) {
                lines.add(new LineOrigin(source.position(first(blanked, start, last)), conditions.get(line)));
            }
            start = end + 1;
        }
        return new Laid(text.toString(), lines);
    }

    private static int withoutBlanks(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Where the text of a line begins; a blank line begins where it is. */
    private static int first(String text, int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first == end ? start : first;
    }
}

package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Each piece at its line and column: what is left out is blank. */
final class KeptLines implements Layout {
    private final List<Expr> conditions;

    /** For these pieces, whichever of them a configuration has. */
    KeptLines(Pieces pieces) {
        this.conditions = pieces.lineConditions();
    }

    @Override
    public Laid lay(Pieces pieces, Configuration configuration) {
        String source = pieces.source().text();
        StringBuilder text = new StringBuilder(source.length());
        BitSet blanked = new BitSet();
        Iterator<ValueUse> values = pieces.values().iterator();
        int at = 0;
        for (TextPiece piece : pieces.pieces()) {
            Optional<ValueUse> value = piece.value() ? Optional.of(values.next()) : Optional.empty();
            if (configuration.evaluate(piece.condition()) == Tristate.YES) {
                blank(pieces.source(), at, piece.start(), text, blanked);
                text.append(value.map(use -> use.text(configuration.value(use.symbol())))
                        .orElseGet(() -> source.substring(piece.start(), piece.end())));
                at = piece.end();
            }
        }
        blank(pieces.source(), at, source.length(), text, blanked);
        return lines(pieces.source(), text.toString(), blanked);
    }

    /** Tabs stay, so that columns do. */
    private static void blank(SourceText source, int from, int end, StringBuilder text, BitSet blanked) {
        for (int i = from; i < end; i++) {
            char c = source.text().charAt(i);
            if (c == '\n' || c == '\t') {
                text.append(c);
            } else {
                text.append(' ');
                blanked.set(source.line(i) - 1);
            }
        }
    }

    /** No line ends in blanks because of what stood there. */
    private Laid lines(SourceText source, String laid, BitSet blanked) {
        StringBuilder text = new StringBuilder(laid.length());
        List<LineOrigin> lines = new ArrayList<>();
        int start = 0;
        for (int line = 0; start < laid.length(); line++) {
            int newline = laid.indexOf('\n', start);
            int end = newline < 0 ? laid.length() : newline;
            int last = blanked.get(line) ? withoutBlanks(laid, start, end) : end;
            text.append(laid, start, last);
            if (newline >= 0) {
                text.append('\n');
            }
            if (newline >= 0 || last > start) {
                lines.add(new LineOrigin(position(source, line + 1, indent(laid, start, last)), conditions.get(line)));
            }
            start = end + 1;
        }
        return new Laid(text.toString(), lines);
    }

    private static SourcePosition position(SourceText source, int line, int indent) {
        return new SourcePosition(source.file(), line, indent + 1);
    }

    private static int withoutBlanks(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** How far the text of a line is from its beginning; a blank line begins where it is. */
    private static int indent(String text, int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first == end ? 0 : first - start;
    }
}

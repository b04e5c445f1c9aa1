package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.generate.condition.Conditions;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a file can give, in all branches.
 *
 * @param source the file
 * @param condition the condition of the whole file
 * @param pieces the parts that give output, in order
 * @param values the values that it needs, one for each piece that is a value, in the same order
 * @param refusals the configurations that it refuses
 * @param notes what is said of parts that are left out
 */
public record Pieces(
        SourceText source,
        Expr condition,
        List<TextPiece> pieces,
        List<ValueUse> values,
        List<Refusal> refusals,
        List<Note> notes) {

    /** Copies the collections. */
    public Pieces {
        pieces = List.copyOf(pieces);
        values = List.copyOf(values);
        refusals = List.copyOf(refusals);
        notes = List.copyOf(notes);
    }

    /** What a file can give of which nothing is said in any configuration. */
    public Pieces(SourceText source, Expr condition, List<TextPiece> pieces, List<ValueUse> values) {
        this(source, condition, pieces, values, List.of(), List.of());
    }

    /** The same file in other pieces. */
    public Pieces with(List<TextPiece> otherPieces, List<ValueUse> otherValues) {
        return new Pieces(source, condition, otherPieces, otherValues, refusals, notes);
    }

    /** The text that every rendering has, without what is in between. */
    String always() {
        StringBuilder text = new StringBuilder();
        for (TextPiece piece : pieces) {
            if (!piece.value() && piece.condition().equals(condition)) {
                text.append(source.text(), piece.start(), piece.end()).append(' ');
            }
        }
        return text.toString();
    }

    /** The whole lines with which every rendering begins. */
    String beginning() {
        StringBuilder text = new StringBuilder();
        for (TextPiece piece : pieces) {
            if (piece.value() || !condition.equals(piece.condition())) {
                break;
            }
            text.append(source.text(), piece.start(), piece.end());
        }
        return text.substring(0, text.lastIndexOf("\n") + 1);
    }

    /** The symbols on which the text or the existence of the file depends. */
    Set<Symbol> reads() {
        Set<Symbol> reads = new LinkedHashSet<>(condition.symbols());
        for (TextPiece piece : pieces) {
            reads.addAll(piece.condition().symbols());
        }
        values.forEach(value -> reads.add(value.symbol()));
        refusals.forEach(refusal -> reads.addAll(refusal.condition().symbols()));
        return Collections.unmodifiableSet(reads);
    }

    /**
     * The presence condition of each line: it evaluates to y if and only if the line gives text that is not blank. It is
     * n for a line that never does, such as a comment or a tag.
     */
    List<Expr> lineConditions() {
        List<Expr> lines = new ArrayList<>(source.lineCount());
        int first = 0;
        for (int line = 1; line <= source.lineCount(); line++) {
            first = firstBehind(first, source.lineStart(line));
            lines.add(conditionOf(first, source.lineStart(line), source.lineEnd(line)));
        }
        return lines;
    }

    /** Most lines are blank or part of one piece. */
    private Expr conditionOf(int first, int from, int to) {
        List<Expr> conditions = new ArrayList<>(1);
        for (int i = first; i < pieces.size() && pieces.get(i).start() < to; i++) {
            if (givesText(pieces.get(i), from, to)) {
                conditions.add(pieces.get(i).condition());
            }
        }
        return switch (conditions.size()) {
            case 0 -> Expr.NO;
            case 1 -> conditions.get(0);
            default -> Conditions.any(conditions);
        };
    }

    /** The index of the first piece from {@code first} on that ends behind an offset. */
    private int firstBehind(int first, int offset) {
        int next = first;
        while (next < pieces.size() && pieces.get(next).end() <= offset) {
            next++;
        }
        return next;
    }

    /** The parts of lines that exist under another condition than their line, each at its first character that is not blank. */
    List<LineOrigin> parts() {
        List<LineOrigin> parts = new ArrayList<>();
        List<Expr> conditions = lineConditions();
        int first = 0;
        for (int line = 1; line <= source.lineCount(); line++) {
            int from = source.lineStart(line);
            int to = source.lineEnd(line);
            first = firstBehind(first, from);
            for (int i = first; i < pieces.size() && pieces.get(i).start() < to; i++) {
                TextPiece piece = pieces.get(i);
                if (!piece.condition().equals(conditions.get(line - 1)) && givesText(piece, from, to)) {
                    parts.add(new LineOrigin(source.position(firstOf(piece, from)), piece.condition()));
                }
            }
        }
        return parts;
    }

    private int firstOf(TextPiece piece, int lineStart) {
        int first = Math.max(piece.start(), lineStart);
        while (Character.isWhitespace(source.text().charAt(first))) {
            first++;
        }
        return first;
    }

    private boolean givesText(TextPiece piece, int from, int to) {
        int start = Math.max(from, piece.start());
        int end = Math.min(to, piece.end());
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(source.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

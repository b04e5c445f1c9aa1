package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import java.util.List;
import java.util.Optional;

/**
 * A part of a template that gives output: text as it is, or a value.
 *
 * @param start the offset of its first character in the template
 * @param end the offset after its last
 * @param value whether it is {@code ${…}}; if not, the output is the characters themselves
 * @param condition its full presence condition
 */
public record TextPiece(int start, int end, boolean value, Expr condition) {
    /** The condition of the character at an offset; empty if it is in no piece. */
    public static Optional<Expr> conditionAt(List<TextPiece> pieces, int offset) {
        return pieces.stream()
                .filter(piece -> piece.start() <= offset && offset < piece.end())
                .findFirst()
                .map(TextPiece::condition);
    }

    /** Whether it is the whole of a text. */
    boolean isWhole(SourceText source) {
        return start == 0 && end == source.text().length() && !value;
    }
}

package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * One token.
 *
 * @param kind its kind
 * @param marked its text, perhaps with marks for the outputs of commands
 * @param file the name of the file that it stands in
 * @param line the line in which it begins, from 1
 * @param column the column in which it begins, from 1
 * @param macros where the outputs come from; null if there are no marks
 */
record Token(
        TokenKind kind,
        String marked,
        String file,
        int line,
        int column,
        @Nullable Macros macros) {

    /** Where it begins. */
    SourcePosition position() {
        return new SourcePosition(file, line, column);
    }

    /**
     * Of a word, quoted or assigned text its content after macro expansion; else as written. Waits for the
     * commands whose output it holds.
     */
    String text() {
        return macros == null ? marked : macros.resolve(marked);
    }

    /** The same, perhaps before the commands have ended, with what is expected of them. */
    String expectedText() {
        return macros == null ? marked : macros.resolveAsExpected(marked);
    }

    /** The words for it in a message. */
    String description() {
        return switch (kind) {
            case WORD, VARIABLE -> "'" + text() + "'";
            case QUOTED -> "\"" + text() + "\"";
            default -> kind.description();
        };
    }
}

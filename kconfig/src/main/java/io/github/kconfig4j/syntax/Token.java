package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * One token.
 *
 * @param kind its kind
 * @param marked its text, perhaps with marks for the outputs of commands
 * @param position where it begins
 * @param macros where the outputs come from; null if there are no marks
 */
record Token(
        TokenKind kind,
        String marked,
        SourcePosition position,
        @Nullable Macros macros) {

    /**
     * Of a word, quoted or assigned text, help text its content after macro expansion; else as written. Waits for the
     * commands whose output it holds.
     */
    String text() {
        return macros == null ? marked : macros.resolve(marked);
    }

    /** The words for it in a message. */
    String description() {
        return switch (kind) {
            case WORD -> "'" + text() + "'";
            case QUOTED -> "\"" + text() + "\"";
            default -> kind.description();
        };
    }
}

package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.SourcePosition;

/**
 * One token.
 *
 * @param kind its kind
 * @param text of a word, quoted or assigned text, help text its content after macro expansion; else as written
 * @param position where it begins
 */
record Token(TokenKind kind, String text, SourcePosition position) {

    /** The words for it in a message. */
    String description() {
        return switch (kind) {
            case WORD -> "'" + text + "'";
            case QUOTED -> "\"" + text + "\"";
            default -> kind.description();
        };
    }
}

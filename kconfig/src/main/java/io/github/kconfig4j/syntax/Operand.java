package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.SourcePosition;

/** A name or a constant in an expression, as it is written. Immutable. */
public final class Operand {
    private final Token token;

    Operand(Token token) {
        this.token = token;
    }

    /** The name, or the text between the quotes. */
    public String text() {
        return token.expectedText();
    }

    /** Whether it is a constant by its quotes. */
    public boolean quoted() {
        return token.kind() == TokenKind.QUOTED;
    }

    /** Where it stands. */
    public SourcePosition position() {
        return token.position();
    }
}

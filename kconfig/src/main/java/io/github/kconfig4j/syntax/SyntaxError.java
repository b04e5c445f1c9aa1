package io.github.kconfig4j.syntax;

import io.github.kconfig4j.options.Feature;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A token that the grammar does not allow where it stands. Caught by the statement list that goes on after it. */
final class SyntaxError extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Token token;
    private final transient @Nullable Token statement;
    private final String expected;
    private final @Nullable Feature feature;
    private final boolean afterLine;

    /** A token where something else was expected. */
    SyntaxError(Token token, String expected) {
        this(token, null, expected, null, false);
    }

    /** A token that could stand there in a dialect with a feature. */
    SyntaxError(Token token, String expected, Feature feature) {
        this(token, null, expected, feature, false);
    }

    /** A token after a word that is no statement. */
    SyntaxError(Token token, Token statement) {
        this(token, statement, "an assignment", null, false);
    }

    /** The first token of a line that is whole, but cannot stand where it does. */
    static SyntaxError ofLine(Token token, String expected) {
        return new SyntaxError(token, null, expected, null, true);
    }

    private SyntaxError(
            Token token, @Nullable Token statement, String expected, @Nullable Feature feature, boolean afterLine) {
        super(null, null, false, false);
        this.token = token;
        this.statement = statement;
        this.expected = expected;
        this.feature = feature;
        this.afterLine = afterLine;
    }

    /** Whether the line of the token was read to its end; {@code conf} does not speak of it, but of the next. */
    boolean isAfterLine() {
        return afterLine;
    }

    /** The feature that allows the token; empty if none does. */
    Optional<Feature> feature() {
        return Optional.ofNullable(feature);
    }

    /** The token. */
    Token token() {
        return token;
    }

    /** The word before it that was taken for a statement. */
    Optional<Token> statement() {
        return Optional.ofNullable(statement);
    }

    /** What could stand there. */
    String expected() {
        return expected;
    }
}

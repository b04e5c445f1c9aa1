package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The parser's view of the tokens: looks one ahead, takes what is expected, counts for the error recovery. */
final class Tokens {
    /** How many tokens must be right after an error before {@code conf} speaks of the next one. */
    private static final int QUIET = 3;

    private final Lexer lexer;
    private final Dialect dialect;
    private final Set<String> names = new HashSet<>();
    private int quiet;

    Tokens(Lexer lexer, Dialect dialect) {
        this.lexer = lexer;
        this.dialect = dialect;
    }

    TokenKind kind() {
        return lexer.peek().kind();
    }

    Token peek() {
        return lexer.peek();
    }

    boolean at(TokenKind kind) {
        return kind() == kind;
    }

    Token take() {
        if (quiet > 0) {
            quiet--;
        }
        return lexer.take();
    }

    Token expect(TokenKind kind, String expected) throws SyntaxError {
        if (!at(kind)) {
            throw error(expected);
        }
        return take();
    }

    /** Takes lines without tokens, where the lexer gives them. */
    void skipEmptyLines() {
        while (at(TokenKind.END_OF_LINE)) {
            take();
        }
    }

    void expectEndOfLine() throws SyntaxError {
        expect(TokenKind.END_OF_LINE, TokenKind.END_OF_LINE.description());
    }

    /** The error of a token that only dialects with a feature allow; others as {@link #error(String)}. */
    SyntaxError error(String expected, Feature feature) {
        return new SyntaxError(peek(), expected, feature);
    }

    SyntaxError error(String expected) {
        return new SyntaxError(peek(), expected);
    }

    /** A text in quotes, in some dialects also a single word. */
    Token text(String expected) throws SyntaxError {
        if (at(TokenKind.WORD)) {
            if (!dialect.has(Feature.UNQUOTED_TEXTS)) {
                throw error(expected, Feature.UNQUOTED_TEXTS);
            }
            return take();
        }
        return expect(TokenKind.QUOTED, expected);
    }

    /** Whether such a text, or a word that lacks its quotes, is next. */
    boolean atText() {
        return at(TokenKind.QUOTED) || at(TokenKind.WORD);
    }

    /** A name: a word without quotes. */
    Operand name(String expected) throws SyntaxError {
        Token token = expect(TokenKind.WORD, expected);
        if (dialect.has(Feature.ENVIRONMENT_OPTIONS)) {
            names.add(token.text());
        }
        return new Operand(token);
    }

    /** All names that were read, where a text may ask for their symbols. */
    Set<String> names() {
        return names;
    }

    /** A name or a quoted constant. */
    Operand operand() throws SyntaxError {
        if (at(TokenKind.QUOTED)) {
            Token token = take();
            return new Operand(token);
        }
        return name("a symbol or a constant");
    }

    /** {@code if} with a condition, or nothing. */
    Optional<Condition> ifCondition() throws SyntaxError {
        if (!at(TokenKind.IF)) {
            return Optional.empty();
        }
        take();
        return Optional.of(condition());
    }

    Condition condition() throws SyntaxError {
        return new ConditionParser(this).parse();
    }

    /** Whether an error now is a new one, not what follows from the last. */
    boolean isErrorNew() {
        return quiet == 0;
    }

    /** Skips the rest of the line and its end; false if the input ends before. */
    boolean skipLine() {
        while (!at(TokenKind.END_OF_LINE)) {
            if (at(TokenKind.END_OF_INPUT)) {
                return false;
            }
            lexer.take();
        }
        quiet = QUIET;
        take();
        return true;
    }

    SourcePosition position() {
        return peek().position();
    }
}

package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.shell.CommandMemory;
import io.github.kconfig4j.shell.Commands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A condition that stands by itself, outside any Kconfig file. Nothing is expanded in it. */
public final class ConditionText {
    private final String text;
    private final SourcePosition origin;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ConditionText(String text, SourcePosition origin) {
        this.text = text;
        this.origin = origin;
    }

    /**
     * What parsing gave.
     *
     * @param condition empty exactly if there is a diagnostic
     * @param diagnostics in the order of the text
     */
    public record Result(Optional<Condition> condition, List<Diagnostic> diagnostics) {
        /** Copies the list. */
        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Parses a text; its columns count from 1 in the line of {@code origin}. */
    public static Result parse(String text, SourcePosition origin, Dialect dialect) {
        return new ConditionText(text, origin).parse(dialect);
    }

    private Result parse(Dialect dialect) {
        refuse('#', "a condition can hold no comment");
        refuse('$', "a macro cannot be expanded here");
        Optional<Condition> condition = diagnostics.isEmpty() ? read(dialect) : Optional.empty();
        return new Result(diagnostics.isEmpty() ? condition : Optional.empty(), diagnostics);
    }

    private void refuse(char c, String message) {
        int at = text.indexOf(c);
        if (at >= 0) {
            error(DiagnosticId.SYNTAX, at + 1, message);
        }
    }

    private Optional<Condition> read(Dialect dialect) {
        try (Commands none = Commands.ahead(CommandMemory.NONE)) {
            return read(dialect, none);
        }
    }

    private Optional<Condition> read(Dialect dialect, Commands none) {
        // A line end would end a statement; here it is white space.
        SourceFile file = new SourceFile(origin.file(), text.replace('\n', ' ').replace('\r', ' '));
        Messages messages = new Messages(new SourceFiles(Path.of(""), Optional.empty()));
        KconfigOptions options = KconfigOptions.defaults().withDialect(dialect);
        Lexer lexer = new Lexer(file, options, messages, none);
        lexer.beginInStatement();
        Tokens tokens = new Tokens(lexer, dialect);
        Optional<Condition> condition = Optional.empty();
        try {
            Condition parsed = tokens.condition();
            if (!tokens.at(TokenKind.END_OF_LINE) && !tokens.at(TokenKind.END_OF_INPUT)) {
                throw tokens.error("an operator or the end");
            }
            condition = Optional.of(parsed);
        } catch (SyntaxError e) {
            Token token = e.token();
            boolean atEnd = token.kind() == TokenKind.END_OF_LINE || token.kind() == TokenKind.END_OF_INPUT;
            String found = atEnd ? "the end" : token.description();
            error(DiagnosticId.SYNTAX, token.position().column(), "expected " + e.expected() + ", found " + found);
        }
        messages.all().stream()
                .flatMap(m -> m.diagnostic().stream())
                .filter(d -> d.id() != DiagnosticId.NO_FINAL_NEWLINE)
                .forEach(d -> error(
                        d.id(),
                        d.position().map(SourcePosition::column).orElse(1),
                        d.message().toString()));
        return condition;
    }

    private void error(DiagnosticId id, int column, String message) {
        SourcePosition position = new SourcePosition(origin.file(), origin.line(), column);
        diagnostics.add(Diagnostic.of(Severity.ERROR, id, position, message).withSourceLine(text));
    }
}

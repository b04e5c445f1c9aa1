package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.text.Similar;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reports the parser's errors, for a person and as {@code conf} does, and goes on after them. */
final class ParseErrors {
    /** What is expected where a statement begins. */
    static final String STATEMENT = "a statement";

    private final Lexer lexer;
    private final Tokens tokens;
    private final Dialect dialect;
    private final Messages messages;
    private int count;
    private int lostBlocks;
    private boolean entryLost;

    ParseErrors(Lexer lexer, Tokens tokens, Dialect dialect, Messages messages) {
        this.lexer = lexer;
        this.tokens = tokens;
        this.dialect = dialect;
        this.messages = messages;
    }

    /** The input ended in the middle of a block. */
    static final class EndOfInput extends Exception {
        private static final long serialVersionUID = 1L;

        private EndOfInput() {
            super(null, null, false, false);
        }
    }

    /** The place in the order of messages after what ends before the current token. */
    private int afterEnds() {
        return lexer.order() + 1;
    }

    /** How many errors there were. */
    int count() {
        return count;
    }

    /** An error after a word that could begin a statement. */
    SyntaxError unknownStatement(Token word, Token found) {
        return new SyntaxError(found, word);
    }

    /** A line that is read, but does not fit its entry. */
    SyntaxError wrongLine(Token word, String expected) {
        return SyntaxError.ofLine(word, expected);
    }

    /** An error after the first word of an option that is in no entry. */
    SyntaxError unexpectedOption(Token word, Token found) {
        return new SyntaxError(found, word);
    }

    /** Reports an end keyword where no block is open; a person is not told if an error ended the block. */
    void unexpectedEnd(Token keyword) {
        String conf = "unexpected end statement";
        if (lostBlocks > 0) {
            lostBlocks--;
            count++;
            messages.confOnly(afterEnds(), at(conf));
        } else {
            error(
                    DiagnosticId.SYNTAX,
                    keyword.position(),
                    keyword.description() + " ends nothing: no block is open here",
                    conf);
        }
    }

    /** A statement was read without an error. */
    void statementRead() {
        entryLost = false;
    }

    /**
     * Reports the error and skips its line. An entry with an error is lost, so its other lines, or the end of its block,
     * are errors to {@code conf}; a person is not told of them. Nor that the input ended: the open blocks say so.
     *
     * @param first what the statement begins with
     * @param blocks those that the error ended
     */
    void recover(SyntaxError error, TokenKind first, OpenBlocks blocks) throws EndOfInput {
        boolean follows =
                first.isOption() && entryLost || first.isEnd() && lostBlocks > 0 || first == TokenKind.END_OF_INPUT;
        lostBlocks -= follows && first.isEnd() ? 1 : 0;
        report(error, follows);
        int ended = blocks.endByError(dialect);
        lostBlocks += ended;
        if (!tokens.skipLine()) {
            throw new EndOfInput();
        }
        String text = error.statement()
                .filter(word -> ended == 0 && word.kind() != TokenKind.VARIABLE)
                .map(word -> (word.kind().isOption() ? "unexpected option" : "unknown statement") + " \"" + word.text()
                        + "\"")
                .orElse("invalid statement");
        messages.confOnly(afterEnds(), at(text));
        entryLost = first.beginsEntry() || follows;
        lostBlocks += first.beginsBlock() ? 1 : 0;
    }

    /** Reports an error in a line of an entry that goes on after it, and skips the line. */
    void recoverOption(SyntaxError error) throws EndOfInput {
        report(error, false);
        if (!tokens.skipLine()) {
            throw new EndOfInput();
        }
        String text = error.statement()
                .map(word -> "unknown option \"" + word.text() + "\"")
                .orElse("invalid option");
        messages.confOnly(afterEnds(), at(text));
    }

    /** Reports an error after which nothing is read. */
    void report(SyntaxError error) {
        report(error, false);
    }

    private void report(SyntaxError error, boolean follows) {
        count++;
        if (!tokens.isErrorNew()) {
            return;
        }
        if (error.isAfterLine()) {
            messages.report(afterEnds(), explained(error));
            return;
        }
        // Older ones take the line for that after the statement.
        int line = lexer.statementLine() + (dialect.has(Feature.FINAL_NEWLINE_REQUIRED) ? 0 : 1);
        ConfText conf = ConfText.stderr(lexer.statementFile() + ":" + line + ": syntax error");
        if (follows) {
            messages.confOnly(afterEnds(), conf);
        } else {
            messages.report(afterEnds(), explained(error).withConf(conf));
        }
    }

    private Diagnostic explained(SyntaxError error) {
        Token word = error.statement().orElse(error.token());
        Optional<Feature> feature = error.feature()
                .or(() -> TokenKind.featureOf(word.text()))
                .or(() -> featureOfAssignment(error))
                .filter(f -> !dialect.has(f));
        if (feature.equals(Optional.of(Feature.UNQUOTED_TEXTS))) {
            return Diagnostic.of(Severity.ERROR, DiagnosticId.SYNTAX, word.position(), misplaced(error))
                    .withHint("write it in quotes; only the dialect " + dialectsWith(feature.get())
                            + " has texts without");
        }
        if (feature.isPresent()) {
            return Diagnostic.of(
                            Severity.ERROR,
                            DiagnosticId.OTHER_DIALECT,
                            word.position(),
                            word.description() + " cannot stand here in the dialect " + dialect.id())
                    .withHint("the dialect " + dialectsWith(feature.get(), word.text()) + " has it");
        }
        if (error.statement().isPresent() && !word.kind().isOption()) {
            return unknown(word);
        }
        return Diagnostic.of(Severity.ERROR, DiagnosticId.SYNTAX, word.position(), misplaced(error));
    }

    private static Optional<Feature> featureOfAssignment(SyntaxError error) {
        boolean assignment =
                error.statement().isPresent() && error.token().kind().isAssignment();
        return assignment ? Optional.of(Feature.MACROS) : Optional.empty();
    }

    private static String misplaced(SyntaxError error) {
        Token token = error.statement().orElse(error.token());
        if (!error.expected().equals(STATEMENT) && error.statement().isEmpty()) {
            return "expected " + error.expected() + ", found " + token.description();
        }
        if (token.kind().isEnd()) {
            return token.description() + " ends nothing: no block is open here";
        }
        if (token.kind().isOption()) {
            return token.description() + " must stand in an entry that can have it; there is none here";
        }
        if (token.kind() == TokenKind.MAINMENU) {
            return "'mainmenu' can be the first statement of the first file only";
        }
        return "expected a statement, found " + token.description();
    }

    private static Diagnostic unknown(Token word) {
        Diagnostic unknown = Diagnostic.of(
                Severity.ERROR,
                DiagnosticId.UNKNOWN_STATEMENT,
                word.position(),
                "there is no statement '" + word.text() + "'");
        return Similar.to(word.text(), TokenKind.words())
                .map(near -> unknown.withHint("did you mean '" + near + "'?"))
                .orElse(unknown);
    }

    /** Not one that differs little from another that has it: nobody needs that for it. */
    private static String dialectsWith(Feature feature) {
        return dialectsWith(feature, "");
    }

    /** The same, and those that have another feature with a word if that is what the feature is about. */
    private static String dialectsWith(Feature feature, String word) {
        List<Feature> ofWord = TokenKind.featuresOf(word);
        List<Feature> any = ofWord.contains(feature) ? ofWord : List.of(feature);
        List<Dialect> having = Arrays.stream(Dialect.values())
                .filter(d -> any.stream().anyMatch(d::has))
                .filter(d -> model(d).stream().noneMatch(m -> any.stream().anyMatch(m::has)))
                .toList();
        return having.stream().map(Dialect::id).collect(Collectors.joining(" or "));
    }

    /** The dialect that one differs from in a few points. */
    private static Optional<Dialect> model(Dialect dialect) {
        return switch (dialect) {
            case LINUX_NEXT -> Optional.of(Dialect.LINUX);
            case LINUX_5_13, COREBOOT, OPENWRT -> Optional.of(Dialect.LINUX_6_1);
            case LINUX_4_20, UNIKRAFT -> Optional.of(Dialect.LINUX_5);
            case U_BOOT -> Optional.of(Dialect.LINUX_4_20);
            case LINUX_4_17, BUILDROOT -> Optional.of(Dialect.LEGACY);
            default -> Optional.empty();
        };
    }

    /** Reports what the strict dialects take for an error and the others for a warning. */
    void strict(DiagnosticId id, SourcePosition position, String message, String conf) {
        boolean error = dialect.has(Feature.STRICT_ENTRIES);
        count += error ? 1 : 0;
        Severity severity = error ? Severity.ERROR : Severity.WARNING;
        messages.report(
                afterEnds(),
                Diagnostic.of(severity, id, position, message).withConf(at(error ? conf : "warning: " + conf)));
    }

    /** Reports an error that is not one of the grammar; {@code conf} puts it where it says a block begins. */
    void semantic(DiagnosticId id, SourcePosition position, String message, SourcePosition confPosition, String conf) {
        count++;
        messages.report(
                afterEnds(),
                Diagnostic.of(Severity.ERROR, id, position, message).withConf(atBlock(confPosition, conf)));
    }

    /** Reports that blocks are nested too deeply; nothing can be read after it. */
    Messages.Stop tooDeep(SourcePosition position, int limit) {
        return messages.stop(
                afterEnds(),
                DiagnosticId.NESTING,
                position,
                "blocks are nested deeper than " + limit + " levels",
                at("memory exhausted"));
    }

    /** Reports an error at the current statement. */
    void error(DiagnosticId id, SourcePosition position, String message, String conf) {
        error(id, position, DiagnosticText.of(message), conf);
    }

    /** Reports an error at the current statement that names other places. */
    void error(DiagnosticId id, SourcePosition position, DiagnosticText message, String conf) {
        count++;
        messages.report(
                afterEnds(),
                Diagnostic.of(Severity.ERROR, id, position, message).withConf(at(conf)));
    }

    void warning(DiagnosticId id, SourcePosition position, String message, String conf) {
        messages.report(
                lexer.order(),
                Diagnostic.of(Severity.WARNING, id, position, message).withConf(at(position, ":warning: " + conf)));
    }

    /** Adds what {@code conf} says besides of where it takes a block to begin. */
    void confOnly(SourcePosition confPosition, String text) {
        messages.confOnly(afterEnds(), atBlock(confPosition, text));
    }

    private ConfText at(String text) {
        return ConfText.stderr(lexer.statementFile() + ":" + lexer.statementLine() + ": " + text);
    }

    /** Where a block begins was settled when its first line was read, whatever file goes on after a line since. */
    private static ConfText atBlock(SourcePosition confPosition, String text) {
        return ConfText.stderr(confPosition.file() + ":" + confPosition.line() + ": " + text);
    }

    private ConfText at(SourcePosition position, String text) {
        return ConfText.stderr(messages.place(position) + text);
    }
}

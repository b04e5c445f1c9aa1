package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.shell.Commands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Parses statements. After an error it goes on with the next line, in the innermost list of statements that is open, as
 * {@code conf} does; so it reports what the C tool reports, and all mistakes of a run at once.
 */
final class Parser {
    private final KconfigOptions options;
    private final String top;
    private final Lexer lexer;
    private final Tokens tokens;
    private final OptionParser entries;
    private final ParseErrors errors;
    private final OpenBlocks blocks;
    private final Inclusion inclusion;
    /** Whether an error in a block ends it, and all around it. */
    private final boolean errorsEndBlocks;

    private final boolean conditionsBeginLate;
    private final boolean moreInChoices;
    private final boolean errorsEndChoices;

    private Parser(SourceFile top, SourceFiles files, KconfigOptions options, Messages messages, Commands commands) {
        this.options = options;
        this.top = top.name();
        this.lexer = new Lexer(top, options, messages, commands);
        this.tokens = new Tokens(lexer, options.dialect());
        this.errors = new ParseErrors(lexer, tokens, options.dialect(), messages);
        this.entries = new OptionParser(lexer, tokens, errors, options);
        this.blocks = new OpenBlocks(lexer, errors);
        this.errorsEndBlocks = options.dialect().has(Feature.ERRORS_WITHIN_ENTRIES);
        this.conditionsBeginLate = options.dialect().has(Feature.CONDITIONS_BEGIN_LATE);
        this.moreInChoices = options.dialect().has(Feature.STATEMENTS_IN_CHOICES);
        this.errorsEndChoices = options.dialect().has(Feature.ERRORS_END_CHOICES);
        this.inclusion = new Inclusion(lexer, files, options.dialect(), messages);
    }

    /** Takes what was kept, or reads. */
    static <T> T read(Path directory, String top, KconfigOptions options, ReadingForm<T> form) {
        KeptReading<T> kept = new KeptReading<>(directory, top, options, form);
        try (Commands commands = Commands.ahead(options.memory())) {
            Optional<T> known = kept.load(commands);
            if (known.isPresent()) {
                return known.get();
            }
            T made = read(directory, top, options, form, kept, commands);
            commands.keep();
            return made;
        }
    }

    /** Reads, and once more if a command prints something else than was guessed. */
    private static <T> T read(
            Path directory,
            String top,
            KconfigOptions options,
            ReadingForm<T> form,
            KeptReading<T> kept,
            Commands commands) {
        Reading reading = read(directory, top, options, commands);
        T made = form.make(reading.files);
        form.prepare(made);
        if (!reading.guessedRight.getAsBoolean() || !commands.areAsExpected()) {
            return form.make(read(directory, top, options, commands.inTurn()).files);
        }
        kept.save(made, reading.files, commands);
        return made;
    }

    /** What was read, and whether what was guessed about commands is right. */
    private record Reading(ParsedFiles files, BooleanSupplier guessedRight) {}

    private static Reading read(Path directory, String top, KconfigOptions options, Commands commands) {
        SourceFiles files = new SourceFiles(directory, options.srctree());
        Messages messages = new Messages(files);
        SourcePosition start = SourcePosition.ofLine(top, 1);
        Optional<SourceFile> file = files.open(top);
        if (file.isEmpty()) {
            messages.report(
                    0,
                    Diagnostic.of(Severity.ERROR, DiagnosticId.NO_SUCH_FILE, "there is no file '" + top + "' to read")
                            .withConf(
                                    options.dialect().has(Feature.READING_ERRORS_ON_STDOUT)
                                            ? ConfText.stdout("can't find file " + top)
                                            : ConfText.stderr("can't find file " + top)));
            ParsedFiles none =
                    new ParsedFiles(files, start, Optional.empty(), List.of(), false, messages, Map.of(), Set.of());
            return new Reading(none, () -> true);
        }
        Parser parser = new Parser(file.get(), files, options, messages, commands);
        return new Reading(parser.parse(files, start, messages), parser.lexer.macros()::guessedRight);
    }

    private ParsedFiles parse(SourceFiles files, SourcePosition start, Messages messages) {
        List<Statement> statements = new ArrayList<>();
        Optional<Statement.Comment> title = Optional.empty();
        boolean ended = false;
        try {
            tokens.skipEmptyLines();
            if (tokens.at(TokenKind.MAINMENU)) {
                title = Optional.of(mainMenu());
            }
            list(statements, false, 0);
            ended = true;
        } catch (SyntaxError e) {
            errors.report(e);
        } catch (ParseErrors.EndOfInput e) {
            blocks.reportOpen();
        } catch (Messages.Stop e) {
            // The error is reported; what was read before it is all there is.
        }
        return new ParsedFiles(
                files,
                start,
                title,
                statements,
                ended && errors.count() == 0,
                messages,
                environmentRead(),
                environmentAsked());
    }

    private Map<String, String> environmentRead() {
        Map<String, String> read = new LinkedHashMap<>(lexer.macros().environmentRead());
        read.putAll(entries.values().read());
        return read;
    }

    private Set<String> environmentAsked() {
        Set<String> asked = new LinkedHashSet<>(lexer.macros().environmentAsked());
        asked.addAll(entries.values().read().keySet());
        return asked;
    }

    /** The first statement of the top file; an error in it ends the run, since there is no list to go on with. */
    private Statement.Comment mainMenu() throws SyntaxError {
        SourcePosition position = tokens.take().position();
        Token title = tokens.text("the title in quotes");
        tokens.expectEndOfLine();
        String text = entries.promptText(title.text(), position);
        return new Statement.Comment(text, List.of(), position);
    }

    /**
     * Parses statements up to the end of the input, or, in a block, up to an end keyword and with it.
     *
     * @param depth the number of blocks around
     */
    private void list(List<Statement> into, boolean inChoice, int depth) throws SyntaxError, ParseErrors.EndOfInput {
        while (depth > 0 || !tokens.at(TokenKind.END_OF_INPUT)) {
            Token first = tokens.peek();
            try {
                if (depth > 0 && first.kind().isEnd()) {
                    blocks.end(tokens.take(), tokens);
                    return;
                }
                statement(first, into, inChoice, depth);
                errors.statementRead();
            } catch (SyntaxError e) {
                if (depth > 0 && errorsEndBlocks || inChoice && errorsEndChoices) {
                    throw e;
                }
                errors.recover(e, first.kind(), blocks);
            }
        }
    }

    private boolean isAllowedInChoice(TokenKind kind) {
        if (errorsEndBlocks) {
            return kind != TokenKind.MENU && kind != TokenKind.CHOICE;
        }
        if (kind == TokenKind.SOURCE && options.dialect().has(Feature.SOURCES_IN_CHOICES)) {
            return true;
        }
        return moreInChoices && (kind == TokenKind.MENUCONFIG || kind == TokenKind.SOURCE || kind == TokenKind.WORD);
    }

    private void statement(Token first, List<Statement> into, boolean inChoice, int depth)
            throws SyntaxError, ParseErrors.EndOfInput {
        switch (first.kind()) {
            case END_OF_LINE -> tokens.take();
            case CONFIG -> config(Statement.Config.Keyword.CONFIG, into);
            case COMMENT -> into.add(comment());
            case IF -> ifBlock(into, inChoice && !moreInChoices && !errorsEndBlocks, depth);
            default -> {
                if (inChoice && !isAllowedInChoice(first.kind())) {
                    throw inChoice(first.kind());
                }
                outsideChoice(first, into, depth);
            }
        }
    }

    private SyntaxError inChoice(TokenKind kind) {
        String expected = "'config', 'comment', 'if' or 'endchoice' in a choice";
        if (kind == TokenKind.MENUCONFIG || kind == TokenKind.SOURCE) {
            return tokens.error(expected, Feature.STATEMENTS_IN_CHOICES);
        }
        boolean type = kind == TokenKind.BOOL || kind == TokenKind.TRISTATE;
        return type ? tokens.error(expected, Feature.TYPED_CHOICES) : tokens.error(expected);
    }

    private void outsideChoice(Token first, List<Statement> into, int depth)
            throws SyntaxError, ParseErrors.EndOfInput {
        switch (first.kind()) {
            case MENUCONFIG -> config(Statement.Config.Keyword.MENUCONFIG, into);
            case CHOICE -> choice(into, depth);
            case MENU -> menu(into, depth);
            case SOURCE -> source();
            case VARIABLE -> assignment();
            case WORD -> {
                if (depth > 0 && errorsEndBlocks) {
                    throw errors.unknownStatement(first, first);
                }
                assignment();
            }
            case MAINMENU -> sourcedMainMenu(first, depth);
            default -> misplaced(first, depth);
        }
    }

    private void sourcedMainMenu(Token first, int depth) throws SyntaxError {
        if (options.sourcedMainmenu() && !first.position().file().equals(top)) {
            mainMenu();
        } else {
            misplaced(first, depth);
        }
    }

    private void misplaced(Token first, int depth) throws SyntaxError {
        boolean option = first.kind().isOption() && first.kind() != TokenKind.HELP && first.kind() != TokenKind.OPTION;
        if (depth > 0 || !errorsEndBlocks || !(option || first.kind().isEnd())) {
            throw tokens.error(ParseErrors.STATEMENT);
        }
        tokens.take();
        if (option) {
            throw errors.unexpectedOption(first, tokens.peek());
        }
        tokens.expectEndOfLine();
        errors.unexpectedEnd(first);
    }

    private void assignment() throws SyntaxError {
        Token name = tokens.take();
        if (!tokens.kind().isAssignment() || !options.dialect().has(Feature.MACROS)) {
            throw errors.unknownStatement(name, tokens.peek());
        }
        TokenKind operator = tokens.take().kind();
        String text = tokens.at(TokenKind.ASSIGNED_TEXT) ? tokens.take().text() : "";
        if (!tokens.at(TokenKind.END_OF_LINE)) {
            throw errors.unknownStatement(name, tokens.peek());
        }
        tokens.take();
        lexer.macros().assign(name, operator, text);
    }

    private void config(Statement.Config.Keyword keyword, List<Statement> into)
            throws SyntaxError, ParseErrors.EndOfInput {
        SourcePosition position = tokens.take().position();
        Operand name = tokens.name("the name of a symbol");
        tokens.expectEndOfLine();
        List<Option> lines = new ArrayList<>();
        entries.values().declare(name.text(), lines);
        boolean complete = false;
        try {
            entries.config(name.text(), lines);
            complete = true;
        } finally {
            // What was read of a wrong entry counts for what is said of others.
            into.add(new Statement.Config(keyword, name, lines, complete, position, lexer.order()));
        }
        if (keyword == Statement.Config.Keyword.MENUCONFIG
                && lines.stream().noneMatch(Option.Prompt.class::isInstance)) {
            errors.strict(
                    DiagnosticId.MENUCONFIG_WITHOUT_PROMPT,
                    position,
                    "'menuconfig " + name.text() + "' has no prompt, so there is no menu to enter",
                    "menuconfig statement without prompt");
        }
    }

    private Statement.Comment comment() throws SyntaxError, ParseErrors.EndOfInput {
        SourcePosition position = tokens.take().position();
        Token text = tokens.text("the comment in quotes");
        tokens.expectEndOfLine();
        String prompt = entries.promptText(text.text(), position);
        return new Statement.Comment(prompt, entries.comment(), position);
    }

    private void ifBlock(List<Statement> into, boolean inChoice, int depth) throws SyntaxError, ParseErrors.EndOfInput {
        SourcePosition position = tokens.take().position();
        Condition condition = tokens.condition();
        tokens.expectEndOfLine();
        body(
                OpenBlocks.Kind.IF,
                position,
                placeOfIf(position),
                inChoice,
                depth,
                body -> into.add(new Statement.If(condition, body, position)));
    }

    private void menu(List<Statement> into, int depth) throws SyntaxError, ParseErrors.EndOfInput {
        SourcePosition position = tokens.take().position();
        Token title = tokens.text("the title in quotes");
        tokens.expectEndOfLine();
        SourcePosition begun = placeAtEndOfLine(position);
        String text = entries.promptText(title.text(), position);
        List<Option> lines = entries.menu();
        body(
                OpenBlocks.Kind.MENU,
                position,
                begun,
                false,
                depth,
                body -> into.add(new Statement.Menu(text, lines, body, position)));
    }

    private void choice(List<Statement> into, int depth) throws SyntaxError, ParseErrors.EndOfInput {
        SourcePosition position = tokens.take().position();
        Optional<String> name = choiceName();
        tokens.expectEndOfLine();
        SourcePosition begun = placeAtEndOfLine(position);
        List<Option> lines = new ArrayList<>();
        boolean complete = false;
        try {
            entries.choice(name.orElse("<choice>"), lines);
            complete = true;
        } finally {
            if (!complete) {
                // What was read of a wrong entry counts for what is said of others.
                into.add(new Statement.Choice(name, lines, List.of(), position));
            }
        }
        name.ifPresent(n -> entries.values().declareChoice(n, lines));
        tokens.peek();
        if (options.dialect().has(Feature.STRICT_CHOICE_MEMBERS)
                && lines.stream().noneMatch(Option.Prompt.class::isInstance)) {
            errors.semantic(
                    DiagnosticId.CHOICE_WITHOUT_PROMPT,
                    position,
                    "a choice must have a prompt",
                    begun,
                    "error: choice must have a prompt");
        }
        body(
                OpenBlocks.Kind.CHOICE,
                position,
                begun,
                true,
                depth,
                body -> into.add(new Statement.Choice(name, lines, body, position)));
    }

    private Optional<String> choiceName() throws SyntaxError {
        if (!tokens.at(TokenKind.WORD)) {
            return Optional.empty();
        }
        if (!options.dialect().has(Feature.TYPED_CHOICES)) {
            throw tokens.error("the end of the line", Feature.TYPED_CHOICES);
        }
        return Optional.of(tokens.take().text());
    }

    private void body(
            OpenBlocks.Kind kind,
            SourcePosition position,
            SourcePosition begun,
            boolean inChoice,
            int depth,
            Consumer<List<Statement>> block)
            throws SyntaxError, ParseErrors.EndOfInput {
        if (!isCutOff(kind)) {
            blocks.open(kind, position, begun);
        }
        List<Statement> body = new ArrayList<>();
        try {
            list(body, inChoice, depth + 1);
        } finally {
            // What was read of a block that does not end counts for what is said of others.
            block.accept(body);
        }
    }

    /** For older tools a block begins with what follows its first lines. */
    private boolean isCutOff(OpenBlocks.Kind kind) {
        if (!errorsEndBlocks || kind == OpenBlocks.Kind.IF && !conditionsBeginLate) {
            return false;
        }
        tokens.skipEmptyLines();
        return tokens.at(TokenKind.END_OF_INPUT);
    }

    /** The oldest tools take an {@code if} for where the next statement is. */
    private SourcePosition placeOfIf(SourcePosition position) {
        if (!conditionsBeginLate) {
            return placeAtEndOfLine(position);
        }
        tokens.skipEmptyLines();
        tokens.peek();
        return SourcePosition.ofLine(lexer.statementFile(), lexer.statementLine());
    }

    /** Where {@code conf} says that a line is, once it is read to its end. */
    private SourcePosition placeAtEndOfLine(SourcePosition position) {
        boolean moves = options.dialect().has(Feature.LAST_LINE_IN_NEXT_FILE) && !lexer.isAtEnd();
        boolean moved = moves && !lexer.currentFile().equals(position.file());
        return moved ? SourcePosition.ofLine(lexer.currentFile(), position.line()) : position;
    }

    private void source() throws SyntaxError {
        SourcePosition position = tokens.take().position();
        Token path = tokens.text("the path of a file in quotes");
        tokens.expectEndOfLine();
        inclusion.include(entries.values().expand(path.text()), position);
    }
}

package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.options.KconfigOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses the lines of an entry, up to the first that is none. */
final class OptionParser {
    private final Lexer lexer;
    private final Tokens tokens;
    private final ParseErrors errors;
    private final Dialect dialect;
    private final EarlyValues values;

    OptionParser(Lexer lexer, Tokens tokens, ParseErrors errors, KconfigOptions options) {
        this.lexer = lexer;
        this.tokens = tokens;
        this.errors = errors;
        this.dialect = options.dialect();
        this.values = new EarlyValues(options, tokens);
    }

    /** What symbols are so far. */
    EarlyValues values() {
        return values;
    }

    /** Parses a line if it is one of the entry. */
    @FunctionalInterface
    private interface Line {
        boolean parse() throws SyntaxError;
    }

    private void parseAll(EntryKind entry, Line line) throws SyntaxError, ParseErrors.EndOfInput {
        boolean within = dialect.has(Feature.ERRORS_WITHIN_ENTRIES);
        boolean more = true;
        while (more) {
            try {
                more = line.parse() || (within && otherLine(entry));
            } catch (SyntaxError e) {
                if (!within) {
                    throw e;
                }
                errors.recoverOption(e);
            }
        }
    }

    /** An empty line, or an error that the entry survives. */
    private boolean otherLine(EntryKind entry) throws SyntaxError {
        if (tokens.at(TokenKind.WORD)) {
            Token word = tokens.take();
            throw errors.unknownStatement(word, tokens.peek());
        }
        boolean empty = tokens.at(TokenKind.END_OF_LINE);
        if (empty) {
            tokens.take();
        } else if (!entry.endsBefore(tokens.kind())) {
            throw tokens.error("a line of this entry or the next statement");
        }
        return empty;
    }

    /** Of {@code config} or {@code menuconfig}; what was read before an error is in the list, too. */
    void config(String name, List<Option> lines) throws SyntaxError, ParseErrors.EndOfInput {
        parseAll(EntryKind.CONFIG, () -> configLine(name, lines));
    }

    private boolean configLine(String name, List<Option> lines) throws SyntaxError {
        switch (tokens.kind()) {
            case BOOL, TRISTATE, INT, HEX, STRING -> typeLine(lines);
            case PROMPT -> lines.add(prompt(lines));
            case DEFAULT -> lines.add(defaultLine());
            case DEF_BOOL -> defLine(Option.TypeWord.BOOL, lines);
            case DEF_TRISTATE -> defLine(Option.TypeWord.TRISTATE, lines);
            case SELECT -> lines.add(select());
            case IMPLY -> lines.add(imply());
            case RANGE -> lines.add(range());
            case DEPENDS -> lines.add(dependsOn());
            case HELP -> lines.add(help(name, lines));
            case MODULES -> {
                if (!dialect.has(Feature.MODULES_KEYWORD)) {
                    return false;
                }
                lines.add(modules());
            }
            case TRANSITIONAL -> lines.add(transitional());
            case OPTION -> {
                if (dialect.has(Feature.OPTION_KEYWORDS)) {
                    lines.add(keywordSetting());
                } else {
                    settings(lines);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Of {@code choice}; what was read before an error is in the list, too. */
    void choice(String name, List<Option> lines) throws SyntaxError, ParseErrors.EndOfInput {
        parseAll(EntryKind.CHOICE, () -> choiceLine(name, lines));
    }

    private boolean choiceLine(String name, List<Option> lines) throws SyntaxError {
        switch (tokens.kind()) {
            case BOOL, TRISTATE -> {
                if (!dialect.has(Feature.TYPED_CHOICES)) {
                    return false;
                }
                typeLine(lines);
            }
            case INT, HEX, STRING -> {
                if (!dialect.has(Feature.ERRORS_WITHIN_ENTRIES)) {
                    return false;
                }
                Token word = tokens.peek();
                typeLine(lines);
                lines.remove(lines.size() - 1);
                throw errors.wrongLine(word, "'bool' or 'tristate'");
            }
            case DEF_BOOL, DEF_TRISTATE -> {
                if (!dialect.has(Feature.ERRORS_WITHIN_ENTRIES)) {
                    return false;
                }
                Token word = tokens.peek();
                choiceDefault();
                throw errors.wrongLine(word, "'default'");
            }
            case PROMPT -> lines.add(prompt(lines));
            case DEFAULT -> lines.add(choiceDefault());
            case DEPENDS -> lines.add(dependsOn());
            case HELP -> lines.add(help(name, lines));
            case OPTIONAL -> lines.add(optional());
            case RESET -> lines.add(reset());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Of {@code menu}. */
    List<Option> menu() throws SyntaxError, ParseErrors.EndOfInput {
        List<Option> lines = new ArrayList<>();
        if (dialect.has(Feature.ERRORS_WITHIN_ENTRIES)) {
            visibility(lines);
        }
        parseAll(EntryKind.MENU, () -> menuLine(lines));
        return lines;
    }

    /** The first lines of a menu; an error in one is not within the entry, which begins with what follows. */
    private void visibility(List<Option> lines) throws SyntaxError {
        while (tokens.at(TokenKind.VISIBLE) || tokens.at(TokenKind.END_OF_LINE)) {
            if (tokens.at(TokenKind.VISIBLE)) {
                lines.add(visibleIf());
            } else {
                tokens.take();
            }
        }
    }

    private boolean menuLine(List<Option> lines) throws SyntaxError {
        switch (tokens.kind()) {
            case DEPENDS -> lines.add(dependsOn());
            case VISIBLE -> {
                refuseLate();
                lines.add(visibleIf());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Where errors stay within entries, a menu has its visibility before its dependencies and before any error. */
    private void refuseLate() throws SyntaxError {
        if (dialect.has(Feature.ERRORS_WITHIN_ENTRIES)) {
            throw tokens.error("'visible if' before 'depends on'");
        }
    }

    /** Of {@code comment}. */
    List<Option> comment() throws SyntaxError, ParseErrors.EndOfInput {
        List<Option> lines = new ArrayList<>();
        parseAll(EntryKind.COMMENT, () -> tokens.at(TokenKind.DEPENDS) && lines.add(dependsOn()));
        return lines;
    }

    private Option.Setting keywordSetting() throws SyntaxError {
        SourcePosition position = tokens.take().position();
        switch (tokens.kind()) {
            case MODULES, DEFCONFIG_LIST, ALLNOCONFIG_Y -> {}
            default -> throw tokens.error("'modules', 'defconfig_list' or 'allnoconfig_y'", Feature.OPTION_STATEMENTS);
        }
        String name = tokens.take().text();
        tokens.expectEndOfLine();
        return new Option.Setting(name, Optional.empty(), position, lexer.order());
    }

    private void settings(List<Option> lines) throws SyntaxError {
        SourcePosition position = tokens.take().position();
        while (tokens.at(TokenKind.WORD)) {
            String name = tokens.take().text();
            Optional<String> argument = Optional.empty();
            if (tokens.at(TokenKind.EQUAL)) {
                tokens.take();
                argument = Optional.of(tokens.text("a text in quotes").text());
            }
            tokens.peek();
            // What stands before an error in the line counts.
            Option.Setting setting = new Option.Setting(name, argument, position, lexer.order());
            lines.add(setting);
            if (setting.isEnvironment(dialect)) {
                argument.ifPresent(values::fromEnvironment);
            }
        }
        tokens.expectEndOfLine();
    }

    private void typeLine(List<Option> lines) throws SyntaxError {
        Token word = tokens.take();
        if (tokens.atText()) {
            String text = tokens.text("the prompt in quotes").text();
            Optional<Condition> condition = tokens.ifCondition();
            tokens.peek();
            lines.add(checkedPrompt(text, condition, word.position(), lines));
        }
        tokens.expectEndOfLine();
        lines.add(new Option.Type(typeWord(word.kind()), word.position(), lexer.order()));
    }

    private static Option.TypeWord typeWord(TokenKind kind) {
        return Option.TypeWord.valueOf(kind.name());
    }

    private Option.Prompt prompt(List<Option> lines) throws SyntaxError {
        SourcePosition position = tokens.take().position();
        Token text = tokens.text("the prompt in quotes");
        Optional<Condition> condition = condition();
        return checkedPrompt(text.text(), condition, position, lines);
    }

    private Option.Prompt checkedPrompt(
            String text, Optional<Condition> condition, SourcePosition position, List<Option> before) {
        String stripped = promptText(text, position);
        if (has(before, Option.Prompt.class)) {
            errors.warning(
                    DiagnosticId.PROMPT_REDEFINED,
                    position,
                    "this entry has a prompt already; the last one is shown",
                    "prompt redefined");
        }
        return new Option.Prompt(stripped, condition, position);
    }

    /** The text of a prompt, without white space before it. */
    String promptText(String text, SourcePosition position) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        if (start > 0) {
            errors.warning(
                    DiagnosticId.LEADING_WHITE_SPACE,
                    position,
                    "the white space before the text is dropped",
                    "leading whitespace ignored");
        }
        return text.substring(start);
    }

    /** Whether a character is white space for the C tool. */
    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private Optional<Condition> condition() throws SyntaxError {
        Optional<Condition> condition = tokens.ifCondition();
        tokens.expectEndOfLine();
        return condition;
    }

    private Option.Default defaultLine() throws SyntaxError {
        SourcePosition position = tokens.take().position();
        Condition value = tokens.condition();
        return new Option.Default(value, condition(), position);
    }

    private void defLine(Option.TypeWord type, List<Option> lines) throws SyntaxError {
        Option.Default value = defaultLine();
        lines.add(value);
        lines.add(new Option.Type(type, value.position(), lexer.order()));
    }

    private Option.Default choiceDefault() throws SyntaxError {
        SourcePosition position = tokens.take().position();
        Operand member = tokens.name("the name of a member");
        return new Option.Default(new Condition.Value(member), condition(), position);
    }

    private Option.Select select() throws SyntaxError {
        SourcePosition position = tokens.take().position();
        Operand target = tokens.name("the name of a symbol");
        return new Option.Select(target, condition(), position);
    }

    private Option.Imply imply() throws SyntaxError {
        SourcePosition position = tokens.take().position();
        Operand target = tokens.name("the name of a symbol");
        return new Option.Imply(target, condition(), position);
    }

    private Option.Reset reset() throws SyntaxError {
        SourcePosition position = tokens.take().position();
        return new Option.Reset(condition(), position);
    }

    private Option.Range range() throws SyntaxError {
        SourcePosition position = tokens.take().position();
        Operand low = tokens.operand();
        Operand high = tokens.operand();
        return new Option.Range(low, high, condition(), position);
    }

    private Option.DependsOn dependsOn() throws SyntaxError {
        SourcePosition position = tokens.take().position();
        tokens.expect(TokenKind.ON, "'on'");
        Condition expression = tokens.condition();
        boolean conditional = dialect.has(Feature.CONDITIONAL_DEPENDS);
        if (tokens.at(TokenKind.IF) && !conditional) {
            throw tokens.error("the end of the line", Feature.CONDITIONAL_DEPENDS);
        }
        Optional<Condition> condition = condition();
        return new Option.DependsOn(expression, condition, position);
    }

    private Option.VisibleIf visibleIf() throws SyntaxError {
        SourcePosition position = tokens.take().position();
        // Where errors stay within entries, the line need not end there.
        boolean open = dialect.has(Feature.ERRORS_WITHIN_ENTRIES);
        return new Option.VisibleIf(open ? tokens.ifCondition() : condition(), position);
    }

    private static boolean has(List<Option> lines, Class<? extends Option> kind) {
        for (Option line : lines) {
            if (line.getClass() == kind) {
                return true;
            }
        }
        return false;
    }

    private Option.Help help(String name, List<Option> lines) throws SyntaxError {
        SourcePosition position = tokens.take().position();
        tokens.expectEndOfLine();
        lexer.expectHelp();
        tokens.take();
        HelpText text = lexer.help();
        if (dialect.has(Feature.CHECKED_HELP)) {
            checkHelp(name, text, position, lines);
        }
        return new Option.Help(text, position);
    }

    private void checkHelp(String name, HelpText text, SourcePosition position, List<Option> lines) {
        if (has(lines, Option.Help.class) && !dialect.has(Feature.HELP_REPLACED)) {
            errors.strict(
                    DiagnosticId.HELP_REDEFINED,
                    position,
                    "'" + name + "' has a help text already",
                    "'" + name + "' defined with more than one help text"
                            + (dialect.has(Feature.STRICT_ENTRIES) ? "" : " -- only the last one will be used"));
        }
        if (text.isBlank()) {
            errors.strict(
                    DiagnosticId.BLANK_HELP,
                    position,
                    "the help text of '" + name + "' is blank",
                    "'" + name + "' defined with blank help text");
        }
    }

    private Option.Modules modules() throws SyntaxError {
        SourcePosition position = tokens.take().position();
        tokens.expectEndOfLine();
        return new Option.Modules(position, lexer.order());
    }

    private Option.Transitional transitional() throws SyntaxError {
        SourcePosition position = tokens.take().position();
        tokens.expectEndOfLine();
        return new Option.Transitional(position);
    }

    private Option.OptionalChoice optional() throws SyntaxError {
        SourcePosition position = tokens.take().position();
        tokens.expectEndOfLine();
        return new Option.OptionalChoice(position);
    }
}

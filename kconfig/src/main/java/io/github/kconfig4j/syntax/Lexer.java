package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.shell.Commands;
import io.github.kconfig4j.text.ByteText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes tokens of the files, expanding macros on the way. It reads not further than it is asked, since what a statement
 * does (a macro assignment, an inclusion) changes what follows.
 */
final class Lexer implements Macros.Cursor {
    /** What {@code conf} calls the file where there is none. */
    private static final String NOWHERE = "<none>";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Dialect dialect;
    private final Words words;
    private final boolean contextual;
    /** Whether a line may begin with several words, of which an assignment or a keyword is made. */
    private final boolean assigning;

    private final boolean paths;
    private final boolean pathsFirst;
    private final Messages messages;
    private final Macros macros;
    private Input input;
    private boolean topEnded;
    private TokenKind last = TokenKind.END_OF_LINE;
    private TokenKind beforeLast = TokenKind.END_OF_LINE;
    private boolean assignedTextFollows;
    private boolean helpFollows;
    private HelpText help;
    /** Whether a line begins with an ignored character, after which blanks and comments are ignored characters, too. */
    private boolean lineSpoilt;

    private @Nullable Token peeked;
    private int count;
    private int tokenLine;
    private int tokenColumn;
    private String statementFile = NOWHERE;
    private int statementLine;

    Lexer(SourceFile top, KconfigOptions options, Messages messages, Commands commands) {
        this.dialect = options.dialect();
        this.words = new Words(TokenKind.keywords(dialect));
        this.contextual = dialect.has(Feature.CONTEXTUAL_KEYWORDS);
        this.assigning = contextual && dialect.has(Feature.MACROS);
        this.paths = contextual || dialect.has(Feature.PATHS_AS_WORDS);
        this.pathsFirst = dialect.has(Feature.PATHS_AS_FIRST_WORDS);
        this.messages = messages;
        this.macros = new Macros(options, messages, this, commands);
        this.input = new Input(top, null, 1);
        this.help = HelpText.at(SourceFile.NONE, 0);
    }

    /** The text begins in the middle of a statement: a first {@code =} in it compares and assigns nothing. */
    void beginInStatement() {
        last = TokenKind.OPEN;
    }

    /** Whether a character may be in a word. */
    static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    Macros macros() {
        return macros;
    }

    /** The file that is being read. */
    Input input() {
        return input;
    }

    /** Goes on with another file until its end. */
    void include(SourceFile file, int at) {
        input = new Input(file, input, at);
    }

    /** The next token is a help text; it is then {@link #help()}. */
    void expectHelp() {
        helpFollows = true;
    }

    /** The help text that was read last. */
    HelpText help() {
        return help;
    }

    @Override
    public String file() {
        return input.name();
    }

    @Override
    public int line() {
        return input.line;
    }

    @Override
    public int column() {
        return input.line == tokenLine ? tokenColumn : 0;
    }

    /** A number that grows with each token, by two: errors at a token come after what ends before it. */
    @Override
    public int order() {
        return 2 * count;
    }

    /** The file that comes next; {@code <none>} after the end of the top file. */
    String currentFile() {
        return topEnded ? NOWHERE : input.name();
    }

    /** Whether the top file has ended. */
    boolean isAtEnd() {
        return topEnded;
    }

    /** The file that {@code conf} names for the current statement; {@code <none>} after the end in older ones. */
    String statementFile() {
        return dialect.has(Feature.FINAL_NEWLINE_REQUIRED) ? input.name() : statementFile;
    }

    /** Whether messages hold {@code endif} where newer ones hold {@code if}. */
    boolean saysWholeKeywords() {
        return contextual;
    }

    /** The line of the first token of the current statement. */
    int statementLine() {
        return statementLine;
    }

    /** The next token, not taken. */
    Token peek() {
        if (peeked == null) {
            peeked = next();
        }
        return peeked;
    }

    /** The next token, taken. */
    Token take() {
        Token token = peek();
        peeked = null;
        return token;
    }

    private Token next() {
        while (true) {
            count++;
            Token token = lex();
            boolean first = isLineStart();
            if (first && token.kind() == TokenKind.END_OF_LINE && !contextual) {
                continue;
            }
            if (first && !assigning && (!contextual || token.kind().beginsStatement())) {
                beginStatement();
            }
            boolean assigned =
                    assigning ? isInCommand() : beforeLast == TokenKind.END_OF_LINE && last == TokenKind.WORD;
            if (assigned && token.kind().isAssignment()) {
                assignedTextFollows = true;
            }
            beforeLast = last;
            last = token.kind();
            return token;
        }
    }

    private void beginStatement() {
        statementFile = currentFile();
        statementLine = input.line;
    }

    /** Whether a keyword of a statement, or a word to assign to, may come next. */
    private boolean isInCommand() {
        return isLineStart() || last == TokenKind.VARIABLE;
    }

    private boolean isLineStart() {
        return last == TokenKind.END_OF_LINE || last == TokenKind.HELP_TEXT;
    }

    private Token lex() {
        if (helpFollows) {
            helpFollows = false;
            return helpText();
        }
        if (assignedTextFollows) {
            return assignedText();
        }
        while (!input.isAtEnd()) {
            mark();
            Token token = lexAt(input.current());
            if (token != null) {
                return token;
            }
        }
        return endOfFile();
    }

    private void mark() {
        tokenLine = input.line;
        tokenColumn = input.position - input.lineStart + 1;
    }

    /** The token that begins with the character, or null if that is only skipped. */
    private @Nullable Token lexAt(char c) {
        if (contextual && isIgnoredInContext(c)) {
            return unsupported(c);
        }
        return switch (c) {
            case ' ', '\t' -> skipBlanks();
            case '#' -> skip(input.lineEnd() - input.position);
            case '\n' -> endOfLine();
            case '"', '\'' -> quoted();
            case '(' -> sign(TokenKind.OPEN, "(");
            case ')' -> sign(TokenKind.CLOSE, ")");
            case '=' -> sign(TokenKind.EQUAL, "=");
            case '!' -> input.follows('=') ? sign(TokenKind.UNEQUAL, "!=") : sign(TokenKind.NOT, "!");
            case '<' -> input.follows('=') ? sign(TokenKind.LESS_OR_EQUAL, "<=") : sign(TokenKind.LESS, "<");
            case '>' -> input.follows('=') ? sign(TokenKind.GREATER_OR_EQUAL, ">=") : sign(TokenKind.GREATER, ">");
            case '&' -> input.follows('&') ? sign(TokenKind.AND, "&&") : unsupported(c);
            case '|' -> input.follows('|') ? sign(TokenKind.OR, "||") : unsupported(c);
            case ':' -> input.follows('=') ? sign(TokenKind.COLON_EQUAL, ":=") : unsupported(c);
            case '+' -> input.follows('=') ? sign(TokenKind.PLUS_EQUAL, "+=") : unsupported(c);
            case '\\' -> input.follows('\n') ? joinedLine() : unsupported(c);
            case '$' -> word();
            default -> isInWord(c) ? word() : unsupported(c);
        };
    }

    /** Where keywords depend on the place, so do signs: a line begins with a word. */
    private boolean isIgnoredInContext(char c) {
        if (assigning) {
            return isIgnoredBeforeAssignment(c);
        }
        boolean white = (c == ' ' || c == '\t' || c == '#') && !lineSpoilt;
        boolean first = isLineStart() && !white && c != '\n' && !isWord(c);
        lineSpoilt = isLineStart() && (lineSpoilt || first) && c != '\n';
        return c == '$' || c == ':' || c == '+' || first;
    }

    private boolean isIgnoredBeforeAssignment(char c) {
        if (!isInCommand()) {
            return c == ':' || c == '+';
        }
        boolean comment = c == '#' && isLineStart() && !lineSpoilt;
        boolean assigned = c == '=' || ((c == ':' || c == '+') && input.follows('='));
        boolean read = c == ' ' || c == '\t' || c == '\n' || c == '$' || isWord(c);
        boolean ignored = !read && !assigned && !comment;
        lineSpoilt = c != '\n' && (lineSpoilt || ignored);
        return ignored;
    }

    private boolean isInWord(char c) {
        return isWord(c) || (paths && (pathsFirst || !isInCommand()) && (c == '/' || c == '.'));
    }

    private Token token(TokenKind kind, String text) {
        return new Token(kind, text, input.name(), tokenLine, tokenColumn, null);
    }

    private Token expanded(TokenKind kind, String text) {
        Macros outputs = Commands.hasMark(text) ? macros : null;
        return new Token(kind, text, input.name(), tokenLine, tokenColumn, outputs);
    }

    private Token sign(TokenKind kind, String text) {
        input.position += text.length();
        return token(kind, text);
    }

    private @Nullable Token skip(int length) {
        input.position += length;
        return null;
    }

    private @Nullable Token skipBlanks() {
        int at = input.position;
        while (at < input.text.length() && (input.text.charAt(at) == ' ' || input.text.charAt(at) == '\t')) {
            at++;
        }
        input.position = at;
        return null;
    }

    private Token endOfLine() {
        Token token = token(TokenKind.END_OF_LINE, "\n");
        lineSpoilt = false;
        input.newLine();
        return token;
    }

    private @Nullable Token joinedLine() {
        input.position++;
        input.newLine();
        return null;
    }

    private @Nullable Token unsupported(char c) {
        int length = Character.isHighSurrogate(c) && input.position + 1 < input.text.length() ? 2 : 1;
        String character = input.text.substring(input.position, input.position + length);
        // The C tool sees bytes, so it says this once for each byte.
        StringBuilder conf = new StringBuilder();
        for (byte b : ByteText.encode(character)) {
            conf.append(contextual ? statementFile() + ":" + statementLine() + ":warning: " : warningPrefix())
                    .append("ignoring unsupported character '")
                    .append(ByteText.decode(new byte[] {b}))
                    .append("'\n");
        }
        Diagnostic diagnostic = Diagnostic.of(
                        Severity.WARNING,
                        DiagnosticId.UNSUPPORTED_CHARACTER,
                        new SourcePosition(input.name(), tokenLine, tokenColumn),
                        "the character " + visible(character) + " has no meaning here and is ignored")
                .withConf(new ConfText(ConfText.Stream.STDERR, conf.toString()));
        messages.report(
                order(),
                switch (c) {
                    case '\r' -> diagnostic.withHint("save the file with the line ends of Unix, LF alone");
                    case BYTE_ORDER_MARK -> diagnostic.withHint("save the file in UTF-8 without a byte order mark");
                    default -> diagnostic;
                });
        input.position += length;
        return null;
    }

    /** A character that would not be seen in a message, or would spoil it, is named by its number. */
    private static String visible(String character) {
        int code = character.codePointAt(0);
        boolean hidden = Character.isISOControl(code) || Character.getType(code) == Character.FORMAT;
        return hidden ? String.format(Locale.ROOT, "U+%04X", code) : "'" + character + "'";
    }

    private String warningPrefix() {
        return input.name() + ":" + input.line + ":warning: ";
    }

    private @Nullable Token word() {
        int start = input.position;
        int end = start;
        boolean macro = false;
        while (end < input.text.length()) {
            char c = input.text.charAt(end);
            if (c == '$' && dialect.has(Feature.MACROS)) {
                macro = true;
            } else if (!isInWord(c)) {
                break;
            }
            end++;
        }
        if (macro) {
            return expandedWord();
        }
        Words.Word word = words.at(input.text, start, end);
        input.position = end;
        TokenKind kind = word.kind();
        boolean command = isInCommand();
        if (assigning && command) {
            beginStatement();
        }
        boolean keyword = !contextual || (command ? kind != TokenKind.ON : kind.isKeywordWithinLine());
        TokenKind known = keyword ? kind : TokenKind.WORD;
        return token(known == TokenKind.WORD && assigning && command ? TokenKind.VARIABLE : known, word.text());
    }

    /** An expansion is one word, never a keyword; if it is empty, it is nothing at all. */
    private @Nullable Token expandedWord() {
        boolean command = assigning && isInCommand();
        Expander.Expansion expansion = Expander.expandWord(
                macros,
                input.text,
                input.position,
                input.lineEnd(),
                paths && (command || pathsFirst || !isLineStart()));
        input.position = expansion.end();
        lineSpoilt |= command;
        return macros.isEmpty(expansion.text())
                ? null
                : expanded(command ? TokenKind.VARIABLE : TokenKind.WORD, expansion.text());
    }

    /** A text in quotes; null if only its line's end shows that there was one, in dialects with contextual keywords. */
    private @Nullable Token quoted() {
        QuotedText quoted = QuotedText.read(input, dialect.has(Feature.MACROS) ? macros : null);
        if (quoted.end() == QuotedText.End.LINE) {
            warnOpenQuote();
        }
        boolean closed = quoted.end() == QuotedText.End.QUOTE;
        boolean lost = contextual && (quoted.end() == QuotedText.End.FILE || !quoted.endsInContent());
        return lost && !closed ? null : expanded(TokenKind.QUOTED, quoted.text());
    }

    private void warnOpenQuote() {
        String conf = statementFile() + ":" + statementLine() + ":warning: multi-line strings not supported";
        messages.report(
                order(),
                Diagnostic.of(
                                Severity.WARNING,
                                DiagnosticId.UNTERMINATED_STRING,
                                new SourcePosition(input.name(), tokenLine, tokenColumn),
                                "the text that begins here has no closing quote; it ends with the line")
                        .withConf(
                                dialect.has(Feature.READING_ERRORS_ON_STDOUT)
                                        ? ConfText.stdout(conf)
                                        : ConfText.stderr(conf)));
    }

    private Token assignedText() {
        while (!input.isAtEnd()) {
            char c = input.current();
            mark();
            if (c == '\n') {
                assignedTextFollows = false;
                return endOfLine();
            }
            if (c != ' ' && c != '\t') {
                String text = input.text.substring(input.position, input.lineEnd());
                input.position += text.length();
                return token(TokenKind.ASSIGNED_TEXT, text);
            }
            input.position++;
        }
        assignedTextFollows = assigning && input.parent().isPresent();
        return endOfFile();
    }

    private Token helpText() {
        mark();
        help = HelpText.at(input.file(), input.position);
        Token token = token(TokenKind.HELP_TEXT, "");
        input.position = help.end();
        input.line += help.lines();
        input.lineStart = input.text.lastIndexOf('\n', input.position - 1) + 1;
        return token;
    }

    private Token endOfFile() {
        mark();
        if (!isLineStart() && !topEnded && !contextual) {
            noNewLine();
        }
        if (input.parent().isPresent()) {
            lineSpoilt |= contextual && isInCommand() && beginsWithoutEnd();
            Token token = token(TokenKind.END_OF_LINE, "");
            Input next = input.parent().get();
            if (!isLineStart() && dialect.has(Feature.LAST_LINE_IN_NEXT_FILE)) {
                messages.lastLine(input.name(), input.line, next.name());
            }
            input = next;
            return token;
        }
        if (!topEnded && !dialect.has(Feature.FINAL_NEWLINE_REQUIRED)) {
            topEnded = true;
            return token(TokenKind.END_OF_LINE, "");
        }
        return token(TokenKind.END_OF_INPUT, "");
    }

    /** Whether something was read of the last line that does not end by itself, as a comment does. */
    private boolean beginsWithoutEnd() {
        String line = input.text.substring(input.lineStart, input.position);
        return !line.isEmpty() && !line.stripLeading().startsWith("#");
    }

    private void noNewLine() {
        Severity severity =
                dialect.has(Feature.FINAL_NEWLINE_REQUIRED) && input.parent().isEmpty()
                        ? Severity.NOTE
                        : Severity.WARNING;
        messages.report(
                order(),
                Diagnostic.of(
                                severity,
                                DiagnosticId.NO_FINAL_NEWLINE,
                                new SourcePosition(input.name(), tokenLine, tokenColumn),
                                "the last line has no line end")
                        .withConf(ConfText.stderr(warningPrefix() + "no new line at end of file")));
    }
}

package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.options.KconfigOptions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes tokens of one line. What is a text and what a symbol depends on the token before it. */
final class LineLexer {
    private static final Pattern FIRST = Pattern.compile("[ \\t\\n\\r\\f\\x0B]*([A-Za-z0-9_$-]+)[ \\t\\n\\r\\f\\x0B]*");
    private static final Pattern WORD = Pattern.compile("([A-Za-z0-9_$/.-]+)[ \\t\\n\\r\\f\\x0B]*");
    private static final Pattern AFTER_WORD = Pattern.compile("[^A-Za-z0-9_$/.-]|\\$\\(|$");
    private static final Pattern IN_TEXT = Pattern.compile("\"|'|\\\\|\\$\\(");
    private static final Pattern VARIABLE = Pattern.compile("\\$([A-Za-z0-9_]+|\\{[^}]*\\})");
    private static final Set<TokenKind> BEFORE_TEXT = EnumSet.of(
            TokenKind.BOOL,
            TokenKind.CHOICE,
            TokenKind.COMMENT,
            TokenKind.HEX,
            TokenKind.INT,
            TokenKind.MAINMENU,
            TokenKind.MENU,
            TokenKind.ORSOURCE,
            TokenKind.OSOURCE,
            TokenKind.GRSOURCE,
            TokenKind.GSOURCE,
            TokenKind.PROMPT,
            TokenKind.RSOURCE,
            TokenKind.SOURCE,
            TokenKind.STRING,
            TokenKind.TRISTATE);

    private final Map<String, TokenKind> keywords;
    private final KconfigOptions options;
    private final LineMacros macros;
    private final LineMessages messages;
    private final List<Token> tokens = new ArrayList<>();
    private String text = "";
    private int at;

    LineLexer(KconfigOptions options, LineMacros macros, LineMessages messages) {
        this.keywords = TokenKind.keywords(options.dialect());
        this.options = options;
        this.macros = macros;
        this.messages = messages;
    }

    /** The tokens of a line, a line end last; of one that is blank or belongs to the macros nothing else. */
    List<Token> tokens(String line) {
        messages.reading(line);
        tokens.clear();
        text = line;
        Matcher first = FIRST.matcher(line);
        if (first.lookingAt()) {
            TokenKind keyword = keywords.get(first.group(1));
            if (keyword != null) {
                add(keyword, first.group(1), first.start(1));
                at = first.end();
                rest();
            } else if (isHelp(line)) {
                add(TokenKind.HELP, "help", first.start(1));
            } else {
                macros.assign(line);
            }
        } else if (line.isEmpty() || !line.isBlank() && !line.stripLeading().startsWith("#")) {
            throw messages.cannotParse("unknown token at start of line");
        }
        add(TokenKind.END_OF_LINE, "", text.length());
        return List.copyOf(tokens);
    }

    /** {@code help} among dashes, as old tools took it. */
    private static boolean isHelp(String line) {
        return line.replaceAll("^[ \\t\\n-]+|[ \\t\\n-]+$", "").equals("help");
    }

    private void add(TokenKind kind, String content, int from) {
        tokens.add(new Token(kind, content, messages.file(), messages.line(), from + 1, null));
    }

    private void rest() {
        boolean more = true;
        while (more && at < text.length()) {
            Matcher word = WORD.matcher(text).region(at, text.length());
            if (word.lookingAt()) {
                word(word.group(1), word.end());
            } else {
                more = sign();
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
            }
        }
    }

    private TokenKind before() {
        return tokens.get(tokens.size() - 1).kind();
    }

    private void word(String word, int end) {
        int from = at;
        TokenKind keyword = keywords.get(word);
        at = end;
        if (keyword != null) {
            add(keyword, word, from);
        } else if (BEFORE_TEXT.contains(before())) {
            if (before() != TokenKind.CHOICE) {
                messages.warnHere(
                        DiagnosticId.UNQUOTED_TEXT,
                        "style: quotes recommended around '" + word + "' in '" + messages.shownLine() + "'");
            }
            add(TokenKind.TEXT, word, from);
        } else if (word.indexOf('$') >= 0) {
            expandedWord(from);
        } else {
            add(TokenKind.WORD, word, from);
        }
    }

    private void expandedWord(int from) {
        int end = from;
        while (true) {
            Matcher after = AFTER_WORD.matcher(text);
            end = after.find(end) ? after.start() : text.length();
            if (!text.startsWith("$(", end)) {
                break;
            }
            LineMacros.Expansion expansion = macros.expandMacro(text, end, List.of());
            text = expansion.text();
            end = expansion.end();
        }
        String name = text.substring(from, end);
        if (name.isBlank()) {
            throw messages.cannotParse("macro expanded to blank string");
        }
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        at = end;
        add(TokenKind.WORD, name, from);
    }

    /** Reads what is no word; false if the rest of the line is a comment. */
    private boolean sign() {
        int from = at;
        char c = text.charAt(at);
        boolean equal = text.startsWith("=", at + 1);
        switch (c) {
            case '"', '\'' -> quoted(c);
            case '=' -> sign(TokenKind.EQUAL, 1);
            case '(' -> sign(TokenKind.OPEN, 1);
            case ')' -> sign(TokenKind.CLOSE, 1);
            case '!' -> sign(equal ? TokenKind.UNEQUAL : TokenKind.NOT, equal ? 2 : 1);
            case '<' -> sign(equal ? TokenKind.LESS_OR_EQUAL : TokenKind.LESS, equal ? 2 : 1);
            case '>' -> sign(equal ? TokenKind.GREATER_OR_EQUAL : TokenKind.GREATER, equal ? 2 : 1);
            case '#' -> {
                return false;
            }
            default -> {
                if (text.startsWith("&&", from)) {
                    sign(TokenKind.AND, 2);
                } else if (text.startsWith("||", from)) {
                    sign(TokenKind.OR, 2);
                } else {
                    throw messages.cannotParse("unknown tokens in line");
                }
            }
        }
        return true;
    }

    private void sign(TokenKind kind, int length) {
        add(kind, text.substring(at, at + length), at);
        at += length;
    }

    private void quoted(char quote) {
        int from = at;
        boolean plain = text.indexOf('$') < 0 && text.indexOf('\\') < 0;
        int end = plain ? text.indexOf(quote, at + 1) : endOfExpanded(quote);
        if (end < 0) {
            throw messages.cannotParse("unterminated string");
        }
        String content = text.substring(from + 1, end);
        at = end + 1;
        boolean isText = BEFORE_TEXT.contains(before()) || tokens.get(0).kind() == TokenKind.OPTION;
        add(isText ? TokenKind.TEXT : TokenKind.QUOTED, plain ? content : withVariables(content), from);
    }

    /** Replaces macros and takes out backslashes up to the closing quote; gives its offset, -1 if there is none. */
    private int endOfExpanded(char quote) {
        int end = at + 1;
        while (true) {
            Matcher special = IN_TEXT.matcher(text);
            if (!special.find(end)) {
                return -1;
            }
            int found = special.start();
            if (text.charAt(found) == quote) {
                return found;
            } else if (text.charAt(found) == '\\') {
                text = text.substring(0, found) + text.substring(found + 1);
                end = found + 1;
            } else if (text.charAt(found) == '$') {
                LineMacros.Expansion expansion = macros.expandMacro(text, found, List.of());
                text = expansion.text();
                end = expansion.end();
            } else {
                end = found + 1;
            }
        }
    }

    /** The text with the variables of the environment in the form of old tools. */
    private String withVariables(String content) {
        Matcher variable = VARIABLE.matcher(content.replace("$UNAME_RELEASE", options.kernelRelease()));
        return variable.replaceAll(found -> {
            String name = found.group(1);
            String plain = name.startsWith("{") ? name.substring(1, name.length() - 1) : name;
            return Matcher.quoteReplacement(options.environment().getOrDefault(plain, found.group()));
        });
    }
}

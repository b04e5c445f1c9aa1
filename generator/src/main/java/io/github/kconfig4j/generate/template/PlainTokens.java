package io.github.kconfig4j.generate.template;

import io.github.kconfig4j.generate.pieces.TextFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a template apart that is written in the plain form: tags as {@code <#if config("A && B")>}, {@code <#elseif …>},
 * {@code <#else>} and {@code </#if>} without a space or an escape more, values as {@code ${CONFIG["X"]}}, comments. Of any
 * other template it says nothing.
 */
final class PlainTokens {
    private static final String IF = "<#if config(\"";
    private static final String ELSEIF = "<#elseif config(\"";
    private static final String CONDITION_END = "\")>";
    private static final String ELSE = "<#else>";
    private static final String END = "</#if>";
    private static final String COMMENT = "<#--";
    private static final String COMMENT_END = "-->";
    private static final String VALUE = "${CONFIG[\"";
    /** What FreeMarker knows and the plain form has not, wherever it stands. */
    private static final List<String> NOT_PLAIN = List.of("<@", "</@", "#{");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int end;

    private PlainTokens(String text) {
        this.text = text;
    }

    /**
     * A part of the template.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     */
    record Token(Kind kind, int start, int end) {}

    /** The kinds of parts. */
    enum Kind {
        TEXT,
        VALUE,
        IF,
        ELSEIF,
        ELSE,
        END,
        COMMENT;

        /** Whether it gives no output, so that a line with nothing else in it gives none. */
        boolean isSilent() {
            return this != TEXT && this != VALUE;
        }
    }

    /** All of a template; empty if it is not written in the plain form. */
    static Optional<List<Token>> of(String text) {
        for (String other : NOT_PLAIN) {
            if (text.contains(other)) {
                return Optional.empty();
            }
        }
        PlainTokens tokens = new PlainTokens(text);
        return tokens.readAll() ? Optional.of(tokens.tokens) : Optional.empty();
    }

    private boolean readAll() {
        int dollar = text.indexOf("${");
        int hash = nextTag(0);
        while (dollar >= 0 || hash >= 0) {
            boolean isValue = hash < 0 || dollar >= 0 && dollar < hash;
            Optional<Token> token = isValue ? value(dollar) : tag(hash);
            if (token.isEmpty()) {
                return false;
            }
            text(token.get().start());
            tokens.add(token.get());
            end = token.get().end();
            if (dollar >= 0 && dollar < end) {
                dollar = text.indexOf("${", end);
            }
            if (hash >= 0 && hash < end) {
                hash = nextTag(end);
            }
        }
        text(text.length());
        return true;
    }

    private void text(int until) {
        if (end < until) {
            tokens.add(new Token(Kind.TEXT, end, until));
        }
    }

    /** The offset of the next {@code <#} or {@code </#}, or -1. */
    private int nextTag(int from) {
        for (int i = text.indexOf('#', from); i >= 0; i = text.indexOf('#', i + 1)) {
            if (i > from && text.charAt(i - 1) == '<') {
                return i - 1;
            }
            if (i > from + 1 && text.charAt(i - 1) == '/' && text.charAt(i - 2) == '<') {
                return i - 2;
            }
        }
        return -1;
    }

    private Optional<Token> tag(int start) {
        if (text.startsWith(COMMENT, start)) {
            int closing = text.indexOf(COMMENT_END, start + COMMENT.length());
            return closing < 0 ? Optional.empty() : token(Kind.COMMENT, start, closing + COMMENT_END.length());
        }
        if (text.startsWith(END, start)) {
            return token(Kind.END, start, start + END.length());
        }
        if (text.startsWith(ELSE, start)) {
            return token(Kind.ELSE, start, start + ELSE.length());
        }
        int end = endOfCondition(text, start);
        return end < 0
                ? Optional.empty()
                : token(text.startsWith(IF, start) ? Kind.IF : Kind.ELSEIF, start, end + CONDITION_END.length());
    }

    /** Where the condition ends that the tag at this offset has, at its quote; -1 if it is no tag in the plain form. */
    static int endOfCondition(String text, int start) {
        String tag = text.startsWith(IF, start) ? IF : ELSEIF;
        if (!text.startsWith(tag, start)) {
            return -1;
        }
        int quote = text.indexOf('"', start + tag.length());
        if (quote < 0 || !text.startsWith(CONDITION_END, quote)) {
            return -1;
        }
        for (int i = start + tag.length(); i < quote; i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '$' || c == '#' || c < ' ') {
                return -1;
            }
        }
        return quote;
    }

    private Optional<Token> value(int start) {
        if (!text.startsWith(VALUE, start)) {
            return Optional.empty();
        }
        int i = afterWord(start + VALUE.length());
        if (!text.startsWith("\"]", i)) {
            return Optional.empty();
        }
        i += "\"]".length();
        while (text.startsWith("?", i)) {
            int after = afterWord(i + 1);
            if (!TextFunction.IN_TEMPLATES.containsKey(text.substring(i + 1, after))) {
                return Optional.empty();
            }
            i = after;
        }
        return text.startsWith("}", i) ? token(Kind.VALUE, start, i + 1) : Optional.empty();
    }

    private int afterWord(int start) {
        int i = start;
        while (i < text.length() && isOfWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static Optional<Token> token(Kind kind, int start, int end) {
        return Optional.of(new Token(kind, start, end));
    }
}

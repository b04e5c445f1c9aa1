package io.github.kconfig4j.generate.stale;

/**
 * The tokens of a Java source, one after the other, without white space and comments. It takes any text: what is not Java
 * gives some tokens too. Made for a virtual machine that has just started: it makes no object for a token.
 */
final class Tokens {
    /** The kind of a token that is none: the text is over. */
    static final char END = 0;
    /** The kind of identifiers and keywords. */
    static final char WORD = 'a';
    /** The kind of numbers, strings, text blocks and characters. */
    static final char LITERAL = '0';

    private static final String DEPRECATED = "@deprecated";

    private final char[] text;
    private int at;
    private int start;
    private int hash;
    private int deprecated = -1;

    Tokens(String text) {
        this.text = UnicodeEscapes.translate(text).toCharArray();
    }

    /** The next token's kind: one of the constants, or the character itself, since operators are taken one by one. */
    char next() {
        skipBlank();
        start = at;
        if (at == text.length) {
            return END;
        }
        char c = text[at];
        if (isWordPart(c) && !isDigit(c)) {
            word();
            return WORD;
        }
        if (isDigit(c)) {
            number();
            return LITERAL;
        }
        if (c == '"' || c == '\'') {
            quoted(c);
            return LITERAL;
        }
        at++;
        return c;
    }

    /** The text that all offsets are of: that of the source without Unicode escapes. */
    char[] text() {
        return text;
    }

    /** Where the last token begins. */
    int start() {
        return start;
    }

    /** Where the last token ends. */
    int end() {
        return at;
    }

    /** The {@link String#hashCode()} of the last token, if it is a word. */
    int hash() {
        return hash;
    }

    /**
     * Where {@code @deprecated} begins in a documentation comment before the last token; negative if there is none. It marks
     * a class file as the annotation does.
     */
    int deprecated() {
        return deprecated;
    }

    private void word() {
        int h = 0;
        do {
            h = 31 * h + text[at];
            at++;
        } while (at < text.length && isWordPart(text[at]));
        hash = h;
    }

    private void number() {
        while (at < text.length && (isWordPart(text[at]) || text[at] == '.')) {
            at++;
        }
    }

    private void quoted(char quote) {
        if (isTextBlock(at)) {
            textBlock();
            return;
        }
        at++;
        while (at < text.length && text[at] != quote && text[at] != '\n' && text[at] != '\r') {
            at += text[at] == '\\' ? 2 : 1;
        }
        at = Math.min(at + 1, text.length);
    }

    private void textBlock() {
        at += 3;
        while (at < text.length && !isTextBlock(at)) {
            at += text[at] == '\\' ? 2 : 1;
        }
        at = Math.min(at + 3, text.length);
    }

    private boolean isTextBlock(int from) {
        return from + 2 < text.length && text[from] == '"' && text[from + 1] == '"' && text[from + 2] == '"';
    }

    private void skipBlank() {
        deprecated = -1;
        while (at < text.length) {
            char c = text[at];
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                at++;
            } else if (c == '/' && at + 1 < text.length && text[at + 1] == '/') {
                skipLine();
            } else if (c == '/' && at + 1 < text.length && text[at + 1] == '*') {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipLine() {
        while (at < text.length && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
    }

    private void skipComment() {
        boolean documentation = at + 2 < text.length && text[at + 2] == '*';
        at += 2;
        while (at < text.length) {
            char c = text[at];
            if (c == '*' && at + 1 < text.length && text[at + 1] == '/') {
                at += 2;
                return;
            }
            if (c == '@' && documentation && isDeprecated()) {
                deprecated = at;
            }
            at++;
        }
    }

    private boolean isDeprecated() {
        for (int i = 0; i < DEPRECATED.length(); i++) {
            if (at + i >= text.length || text[at + i] != DEPRECATED.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$' || isDigit(c);
        }
        return Character.isJavaIdentifierPart(c) || Character.isSurrogate(c);
    }
}

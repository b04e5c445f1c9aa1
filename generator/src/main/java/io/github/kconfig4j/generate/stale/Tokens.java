package io.github.kconfig4j.generate.stale;

import io.github.kconfig4j.generate.text.UnicodeEscapes;

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

    private static final byte BLANK = 1;
    private static final byte LETTER = 2;
    private static final byte DIGIT = 3;
    private static final byte[] ASCII = ascii();

    private char[] text;
    private boolean translated;
    private int at;
    private int start;
    private int hash;
    private int deprecated = -1;

    Tokens(String text) {
        this.text = text.toCharArray();
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (char c : " \t\f\r\n".toCharArray()) {
            kinds[c] = BLANK;
        }
        for (int i = 0; i < 26; i++) {
            kinds['a' + i] = LETTER;
            kinds['A' + i] = LETTER;
        }
        kinds['_'] = LETTER;
        kinds['$'] = LETTER;
        for (char c = '0'; c <= '9'; c++) {
            kinds[c] = DIGIT;
        }
        return kinds;
    }

    /** The next token's kind: one of the constants, or the character itself, since operators are taken one by one. */
    char next() {
        skipBlank();
        start = at;
        if (at >= text.length) {
            return END;
        }
        char c = text[at];
        byte kind = kind(c);
        if (kind == LETTER) {
            word();
            return WORD;
        }
        if (kind == DIGIT) {
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

    /** The text that all offsets of tokens are of, so far: that of the source, without Unicode escapes if it has some. */
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
        char[] chars = text;
        int i = at;
        int h = 0;
        while (i < chars.length && kind(chars[i]) >= LETTER) {
            h = 31 * h + chars[i];
            i++;
        }
        at = i;
        hash = h;
        if (i < chars.length && chars[i] == '\\' && translateFrom(i)) {
            at = start;
            word();
        }
    }

    private void number() {
        while (at < text.length && (kind(text[at]) >= LETTER || text[at] == '.')) {
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
            skipInLiteral();
        }
        at = Math.min(at + 1, text.length);
    }

    private void textBlock() {
        at += 3;
        while (at < text.length && !isTextBlock(at)) {
            skipInLiteral();
        }
        at = Math.min(at + 3, text.length);
    }

    private void skipInLiteral() {
        if (text[at] != '\\') {
            at++;
        } else if (!translateFrom(at)) {
            at += 2;
        }
    }

    private boolean isTextBlock(int from) {
        return from + 2 < text.length && text[from] == '"' && text[from + 1] == '"' && text[from + 2] == '"';
    }

    private void skipBlank() {
        deprecated = -1;
        while (at < text.length) {
            char c = text[at];
            if (kind(c) == BLANK) {
                at++;
            } else if (c == '/' && at + 1 < text.length && text[at + 1] == '/') {
                skipLine();
            } else if (c == '/' && at + 1 < text.length && text[at + 1] == '*') {
                skipComment();
            } else if (c != '\\' || !translateFrom(at)) {
                return;
            }
        }
    }

    private void skipLine() {
        int i = at;
        while (i < text.length && text[i] != '\n' && text[i] != '\r') {
            if (text[i] != '\\') {
                i++;
            } else if (!translateFrom(i)) {
                i += afterBackslash(i);
            }
        }
        at = i;
    }

    private void skipComment() {
        boolean documentation = at + 2 < text.length && text[at + 2] == '*';
        int i = at + 2;
        while (i < text.length) {
            char c = text[i];
            if (c == '*' && i + 1 < text.length && text[i + 1] == '/') {
                at = i + 2;
                return;
            }
            if (c == '@' && documentation && isDeprecated(i)) {
                deprecated = i;
            }
            if (c != '\\') {
                i++;
            } else if (!translateFrom(i)) {
                i += afterBackslash(i);
            }
        }
        at = i;
    }

    private boolean isDeprecated(int from) {
        for (int i = 0; i < DEPRECATED.length(); i++) {
            if (from + i >= text.length || text[from + i] != DEPRECATED.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** How far to go from a backslash in a comment, so that the second of two begins no escape. */
    private int afterBackslash(int index) {
        return index + 1 < text.length && text[index + 1] == '\\' ? 2 : 1;
    }

    /** Translates the rest of the text, if its first Unicode escape begins here; there is hardly ever one. */
    private boolean translateFrom(int index) {
        if (translated || index + 1 >= text.length || text[index + 1] != 'u') {
            return false;
        }
        String rest = new UnicodeEscapes(new String(text, index, text.length - index)).text();
        text = (new String(text, 0, index) + rest).toCharArray();
        translated = true;
        return true;
    }

    private static byte kind(char c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        return Character.isJavaIdentifierPart(c) || Character.isSurrogate(c) ? LETTER : 0;
    }
}

package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.generate.pieces.TextPiece;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.generate.text.UnicodeEscapes;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java source, taken apart into code, comments and literals. What looks like a comment in a string, a text block or a
 * character is none.
 *
 * @param comments the comments, in order
 * @param code the source with blanks where comments and literals are, each character at its place
 */
public record JavaText(List<Comment> comments, String code) {

    /** Takes a source apart; any text will do. */
    public static JavaText of(String text) {
        if (UnicodeEscapes.mayBeIn(text)) {
            return unescaped(text);
        }
        Scan scan = new Scan(text);
        scan.run();
        return new JavaText(List.copyOf(scan.comments), new String(scan.code));
    }

    /** What looks like a quotation mark may be none, and the other way round. */
    private static JavaText unescaped(String text) {
        UnicodeEscapes escapes = new UnicodeEscapes(text);
        Scan scan = new Scan(escapes.text());
        scan.run();
        List<Comment> comments = new ArrayList<>();
        for (Comment comment : scan.comments) {
            int start = escapes.offset(comment.start());
            int end = escapes.offset(comment.end());
            comments.add(new Comment(
                    comment.isBlock(),
                    start,
                    escapes.offset(comment.textStart()),
                    escapes.offset(comment.textEnd()),
                    end,
                    LineText.isAlone(text, start, end)));
        }
        char[] code = text.toCharArray();
        for (int i = 0; i < scan.code.length; i++) {
            if (!Character.isJavaIdentifierPart(scan.code[i])) {
                blank(code, escapes.offset(i), escapes.offset(i + 1));
                code[escapes.offset(i)] = scan.code[i];
            }
        }
        return new JavaText(List.copyOf(comments), new String(code));
    }

    /** Takes apart what pieces have of a source; all else, such as directives, is blank. */
    static JavaText of(SourceText source, List<TextPiece> pieces) {
        char[] text = source.text().toCharArray();
        int at = 0;
        for (TextPiece piece : pieces) {
            blank(text, at, piece.start());
            at = piece.end();
        }
        blank(text, at, text.length);
        return of(new String(text));
    }

    private static void blank(char[] text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text[i] != '\n') {
                text[i] = ' ';
            }
        }
    }

    private static final class Scan {
        private static final String QUOTES = "\"\"\"";

        private final String text;
        private final char[] code;
        private final List<Comment> comments = new ArrayList<>();
        private int at;

        Scan(String text) {
            this.text = text;
            this.code = text.toCharArray();
        }

        void run() {
            while (at < code.length) {
                int start = at;
                switch (code[at]) {
                    case '/' -> slash();
                    case '"' -> string();
                    case '\'' -> literal('\'');
                    default -> {
                        at++;
                        continue;
                    }
                }
                if (at > start + 1 || code[start] != '/') {
                    blank(code, start, at);
                }
            }
        }

        private void slash() {
            if (text.startsWith("//", at)) {
                int end = LineText.end(text, at);
                add(false, at + 2, end, end);
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                int textEnd = close < 0 ? text.length() : close;
                add(true, at + 2, textEnd, close < 0 ? textEnd : close + 2);
            } else {
                at++;
            }
        }

        private void add(boolean isBlock, int textStart, int textEnd, int end) {
            comments.add(new Comment(isBlock, at, textStart, textEnd, end, LineText.isAlone(text, at, end)));
            at = end;
        }

        private void string() {
            if (!text.startsWith(QUOTES, at)) {
                literal('"');
                return;
            }
            at += QUOTES.length();
            while (at < text.length() && !text.startsWith(QUOTES, at)) {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at = Math.min(text.length(), at + QUOTES.length());
        }

        /** What is not closed ends with its line. */
        private void literal(char quote) {
            at++;
            while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at = Math.min(text.length(), at < text.length() && text.charAt(at) == '\n' ? at : at + 1);
        }
    }
}

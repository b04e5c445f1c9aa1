package io.github.kconfig4j.generate.template;

import io.github.kconfig4j.generate.template.PlainTokens.Kind;
import io.github.kconfig4j.generate.template.PlainTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leaves out what FreeMarker's white-space stripping does of a template in the plain form: lines in which there is one tag or
 * comment and nothing else. Where FreeMarker's rules say more than that, such as of several tags in a line without a text, it
 * says nothing of the template.
 */
final class PlainLines {
    private final String text;
    private final List<Token> tokens;
    private final int[] from;
    private final int[] to;

    private PlainLines(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.from = new int[tokens.size()];
        this.to = new int[tokens.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = tokens.get(i).start();
            to[i] = tokens.get(i).end();
        }
    }

    /** The tokens, the texts among them without what is stripped; empty if that is not sure. */
    static Optional<List<Token>> strip(String text, List<Token> tokens) {
        PlainLines lines = new PlainLines(text, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind().isSilent() && !lines.strip(i)) {
                return Optional.empty();
            }
        }
        return lines.endsInBlanks() ? Optional.empty() : lines.rest();
    }

    /** FreeMarker strips blanks that the end of the template follows, whatever stands before them. */
    private boolean endsInBlanks() {
        int lineStart = text.lastIndexOf('\n') + 1;
        return lineStart < text.length() && !hasInk(lineStart, text.length());
    }

    private boolean strip(int i) {
        Token token = tokens.get(i);
        int lineStart = text.lastIndexOf('\n', token.start() - 1) + 1;
        int newline = text.indexOf('\n', token.end());
        int lineEnd = newline < 0 ? text.length() : newline;
        boolean aloneBefore = isBlank(lineStart, token.start());
        boolean aloneAfter = isBlank(token.end(), lineEnd);
        int ownNewline = text.indexOf('\n', token.start());
        if (ownNewline >= 0 && ownNewline < token.end()) {
            // A comment of several lines: what stands before it and what stands after it are in different lines.
            return (aloneBefore ? stripBefore(i, lineStart) : givesTextBefore(i, lineStart))
                    && (aloneAfter ? stripAfter(i, lineEnd) : givesTextAfter(i, lineEnd));
        }
        if (aloneBefore && aloneAfter) {
            return stripBefore(i, lineStart) && stripAfter(i, lineEnd);
        }
        return givesTextBefore(i, lineStart) || givesTextAfter(i, lineEnd);
    }

    /** The first text of a template is never stripped, and then neither is the end of the line. */
    private boolean stripBefore(int i, int lineStart) {
        if (lineStart == tokens.get(i).start()) {
            return true;
        }
        if (i < 2) {
            return false;
        }
        to[i - 1] = lineStart;
        return true;
    }

    /** Without the end of a line nothing is stripped. */
    private boolean stripAfter(int i, int lineEnd) {
        int end = tokens.get(i).end();
        if (lineEnd == text.length()) {
            return lineEnd == end;
        }
        from[i + 1] = lineEnd + 1;
        return true;
    }

    private boolean givesTextBefore(int i, int lineStart) {
        for (int k = i - 1; k >= 0 && tokens.get(k).end() > lineStart; k--) {
            if (givesText(k, lineStart, tokens.get(k).end())) {
                return true;
            }
        }
        return false;
    }

    private boolean givesTextAfter(int i, int lineEnd) {
        for (int k = i + 1; k < tokens.size() && tokens.get(k).start() < lineEnd; k++) {
            if (givesText(k, tokens.get(k).start(), lineEnd)) {
                return true;
            }
        }
        return false;
    }

    private boolean givesText(int k, int lineStart, int lineEnd) {
        Token token = tokens.get(k);
        return token.kind() == Kind.VALUE
                || token.kind() == Kind.TEXT
                        && hasInk(Math.max(lineStart, token.start()), Math.min(lineEnd, token.end()));
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Characters that are white space for one of FreeMarker's rules and not for another one are no ink, and not blank. */
    private boolean hasInk(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > ' ' && !Character.isWhitespace(c)) {
                return true;
            }
        }
        return false;
    }

    /** FreeMarker drops all of a text without ink that stands between comments. */
    private Optional<List<Token>> rest() {
        List<Token> rest = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            Kind kind = tokens.get(i).kind();
            if (from[i] < to[i]) {
                if (kind == Kind.TEXT && isEdge(i - 1) && isEdge(i + 1) && !hasInk(from[i], to[i])) {
                    return Optional.empty();
                }
                rest.add(new Token(kind, from[i], to[i]));
            }
        }
        return Optional.of(rest);
    }

    private boolean isEdge(int i) {
        return i < 0 || i == tokens.size() || tokens.get(i).kind() == Kind.COMMENT;
    }
}

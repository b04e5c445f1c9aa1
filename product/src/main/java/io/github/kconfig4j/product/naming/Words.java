package io.github.kconfig4j.product.naming;

import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/** Takes a line apart into words and signs. */
final class Words {
    /** The signs, each a character. */
    static final List<String> SIGNS = List.of("=", "+", "{", "}", ",");

    private static final char COMMENT = '#';

    private final String file;
    private final int number;
    private final String line;

    /**
     * @param file the name of the file
     * @param number the number of the line, from 1
     * @param line its text
     */
    Words(String file, int number, String line) {
        this.file = file;
        this.number = number;
        this.line = line;
    }

    /**
     * The words and signs of the line, and its end; only the end if there is nothing but a comment.
     *
     * @throws LineException if a character has no meaning
     */
    List<Word> read() throws LineException {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < line.length() && line.charAt(at) != COMMENT) {
            char c = line.charAt(at);
            if (c == ' ' || c == '\t') {
                at++;
                continue;
            }
            int end = SIGNS.contains(String.valueOf(c)) ? at + 1 : endOfWord(at);
            if (end == at) {
                throw new LineException(word(at, at)
                        .error(DiagnosticId.VARIANTS_SYNTAX, "The character " + shown(at) + " has no meaning here.")
                        .withHint("A name has letters, digits, dots, hyphens and underscores, and a path also '/'."));
            }
            words.add(word(at, end));
            at = end;
        }
        int end = words.isEmpty() ? at : endOf(words.get(words.size() - 1));
        words.add(word(end, end));
        return words;
    }

    private static int endOf(Word word) {
        return word.position().column() - 1 + word.text().length();
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < line.length() && isOfWord(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "._-/*".indexOf(c) >= 0;
    }

    private String shown(int at) {
        int code = line.codePointAt(at);
        return Character.isISOControl(code) || Character.isWhitespace(code)
                ? "0x" + Integer.toHexString(code)
                : "'" + Character.toString(code) + "'";
    }

    private Word word(int from, int to) {
        return new Word(line.substring(from, to), new SourcePosition(file, number, from + 1), line);
    }
}

package io.github.kconfig4j.syntax;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of one reading, each kept once: a tree of many files has few words and many places where they stand. Not
 * thread-safe.
 */
final class Words {
    private static final int FIRST_SIZE = 1 << 10;

    private final Map<String, TokenKind> keywords;
    private @Nullable Word[] table = new @Nullable Word[FIRST_SIZE];
    private int count;

    /** No word yet; the keywords are those of the dialect. */
    Words(Map<String, TokenKind> keywords) {
        this.keywords = keywords;
    }

    /**
     * A word.
     *
     * @param text its characters
     * @param kind which keyword it is, or {@link TokenKind#WORD}
     */
    record Word(String text, TokenKind kind) {}

    /** The word between two offsets. */
    Word at(String in, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + in.charAt(i);
        }
        int slot = slot(hash);
        Word word = table[slot];
        while (word != null) {
            if (word.text.length() == end - start && in.startsWith(word.text, start)) {
                return word;
            }
            slot = slot + 1 & table.length - 1;
            word = table[slot];
        }
        String text = in.substring(start, end);
        Word added = new Word(text, keywords.getOrDefault(text, TokenKind.WORD));
        table[slot] = added;
        count++;
        if (count > table.length / 2) {
            grow();
        }
        return added;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & table.length - 1;
    }

    private void grow() {
        @Nullable Word[] old = table;
        table = new @Nullable Word[2 * old.length];
        for (Word word : old) {
            if (word != null) {
                int slot = slot(word.text.hashCode());
                while (table[slot] != null) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = word;
            }
        }
    }
}

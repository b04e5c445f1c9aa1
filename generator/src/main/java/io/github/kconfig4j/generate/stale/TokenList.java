package io.github.kconfig4j.generate.stale;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** All tokens of a Java source, by index; beyond the last there are only ends. A tag {@code @deprecated} counts as annotation. */
final class TokenList {
    private final char[] text;
    private char[] kinds;
    private int[] starts;
    private int[] ends;
    private int size;

    TokenList(String source) {
        Tokens tokens = new Tokens(source);
        int expected = 16 + source.length() / 6;
        kinds = new char[expected];
        starts = new int[expected];
        ends = new int[expected];
        for (char kind = tokens.next(); kind != Tokens.END; kind = tokens.next()) {
            if (tokens.deprecated() >= 0) {
                int tag = tokens.deprecated();
                add('@', tag, tag + 1);
                add(Tokens.WORD, tag + 1, tag + "@deprecated".length());
            }
            add(kind, tokens.start(), tokens.end());
        }
        text = tokens.text();
    }

    private void add(char kind, int start, int end) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /** The kind of a token, as {@link Tokens#next()} gives it. */
    char kind(int index) {
        return index >= 0 && index < size ? kinds[index] : Tokens.END;
    }

    boolean isWord(int index, String word) {
        if (kind(index) != Tokens.WORD || ends[index] - starts[index] != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[starts[index] + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String token(int index) {
        return new String(text, starts[index], ends[index] - starts[index]);
    }

    /** The tokens of a range, with a space before each. */
    String range(int from, int to) {
        StringBuilder range = new StringBuilder();
        for (int i = from; i < Math.min(to, size); i++) {
            range.append(' ').append(text, starts[i], ends[i] - starts[i]);
        }
        return range.toString();
    }

    /** The words of a range. */
    Set<String> words(int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < Math.min(to, size); i++) {
            if (kinds[i] == Tokens.WORD) {
                words.add(token(i));
            }
        }
        return words;
    }

    /** The index after the bracket that closes the one at an index, whatever its kind; that of the end if none does. */
    int afterGroup(int open) {
        int depth = 0;
        for (int i = open; i < size; i++) {
            char kind = kinds[i];
            if (kind == '(' || kind == '{' || kind == '[') {
                depth++;
            } else if (kind == ')' || kind == '}' || kind == ']') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return size;
    }

    /** The index after the annotation that begins at an index. */
    int afterAnnotation(int index) {
        int at = index + 2;
        while (kind(at) == '.' && kind(at + 1) == Tokens.WORD) {
            at += 2;
        }
        return kind(at) == '(' ? afterGroup(at) : at;
    }

    /** Whether a class, interface, enum, record or annotation type is declared at an index, after its modifiers. */
    boolean isTypeDeclaration(int index) {
        if (kind(index) == '@') {
            return isWord(index + 1, "interface");
        }
        if (isWord(index, "record")) {
            return kind(index + 1) == Tokens.WORD && (kind(index + 2) == '(' || kind(index + 2) == '<');
        }
        return isWord(index, "class") || isWord(index, "interface") || isWord(index, "enum");
    }
}

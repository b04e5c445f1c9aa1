package io.github.kconfig4j.prove;

import java.util.ArrayList;
import java.util.List;

/** Finds the names of types in texts, in every form in which they are written. */
final class QualifiedNames {
    private QualifiedNames() {}

    /** The words of a text that may be names with several parts: with dots between them, and none at the ends. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        boolean qualified = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean separator = c == '.' || c == '/';
            if (separator || isPart(c)) {
                start = start < 0 ? i : start;
                qualified |= separator;
            } else if (start >= 0) {
                if (qualified) {
                    addTrimmed(text.substring(start, i), words);
                }
                start = -1;
                qualified = false;
            }
        }
        return words;
    }

    /** What Java ignores in identifiers is between words in binary files. */
    private static boolean isPart(char c) {
        return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    private static void addTrimmed(String word, List<String> words) {
        int from = 0;
        int to = word.length();
        while (from < to && !isPart(word.charAt(from))) {
            from++;
        }
        while (to > from && !isPart(word.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            words.add(word.substring(from, to));
        }
    }

    /**
     * Every name with dots that a word may mean, the longer after the shorter: {@code a/b/C.class} gives {@code a.b},
     * {@code a.b.C} and {@code a.b.C.class}. A descriptor's {@code L}, folders before a path, the words before a name in a key
     * such as {@code logging.level.a.b.C} and the numbers behind the names of anonymous classes are understood.
     */
    static List<String> in(String word) {
        List<String> names = new ArrayList<>();
        String dotted = word.replace('/', '.');
        addPrefixes(dotted, 1, names);
        if (dotted.startsWith("L")) {
            addPrefixes(dotted.substring(1), 1, names);
        }
        for (int dot = dotted.indexOf('.'); dot >= 0; dot = dotted.indexOf('.', dot + 1)) {
            // Two dots at least: what stands behind some word may be a type of a package with a longer name.
            addPrefixes(dotted.substring(dot + 1), 2, names);
        }
        return names;
    }

    private static void addPrefixes(String word, int leastDots, List<String> names) {
        int dots = 0;
        for (int i = 0; i <= word.length(); i++) {
            boolean dot = i < word.length() && word.charAt(i) == '.';
            boolean ends = i == word.length() || dot || isNumber(word, i);
            if (ends && dots >= leastDots) {
                names.add(word.substring(0, i));
            }
            dots += dot ? 1 : 0;
        }
    }

    /** Whether what the compiler or the virtual machine adds to a name begins there: {@code $1}, {@code $$Lambda}. */
    private static boolean isNumber(String word, int at) {
        return word.charAt(at) == '$'
                && at + 1 < word.length()
                && (Character.isDigit(word.charAt(at + 1)) || word.charAt(at + 1) == '$');
    }
}

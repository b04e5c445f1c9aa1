package io.github.kconfig4j.generate.stale;

import java.util.Set;

/** Modifiers and annotations, in any order. */
final class Modifiers {
    private static final Set<String> WORDS = Set.of(
            "public",
            "protected",
            "private",
            "static",
            "final",
            "abstract",
            "native",
            "synchronized",
            "transient",
            "volatile",
            "strictfp",
            "default",
            "sealed");

    private Modifiers() {}

    /** The index after those that begin at an index. */
    static int after(TokenList tokens, int index) {
        int at = index;
        while (true) {
            if (tokens.kind(at) == '@' && !tokens.isWord(at + 1, "interface")) {
                at = tokens.afterAnnotation(at);
            } else if (tokens.kind(at) == Tokens.WORD && WORDS.contains(tokens.token(at))) {
                at++;
            } else if (tokens.isWord(at, "non") && tokens.kind(at + 1) == '-') {
                at += 3;
            } else {
                return at;
            }
        }
    }

    /** Whether a keyword is in a range of modifiers. */
    static boolean contain(TokenList tokens, int from, int to, String keyword) {
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i, keyword)) {
                return true;
            }
        }
        return false;
    }
}

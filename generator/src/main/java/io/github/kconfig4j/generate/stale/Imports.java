package io.github.kconfig4j.generate.stale;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the package and the imports of a source say about the meaning of its words. */
final class Imports {
    private final TokenList tokens;
    private final StringBuilder always = new StringBuilder();
    private final Set<String> alwaysWords = new HashSet<>();
    private final Map<String, String> named = new HashMap<>();
    private final Map<String, Set<String>> namedWords = new HashMap<>();

    Imports(TokenList tokens) {
        this.tokens = tokens;
    }

    /** Takes a package declaration. */
    void addPackage(int from, int to) {
        always.append(tokens.range(from, to)).append(';');
    }

    /** Takes an import declaration without its semicolon: one that names its last word, or any other. */
    void add(int from, int to) {
        if (tokens.kind(to - 1) == Tokens.WORD && !tokens.isWord(from + 1, "module")) {
            String word = tokens.token(to - 1);
            Set<String> words = tokens.words(from, to);
            words.addAll(namedWords.getOrDefault(word, Set.of()));
            namedWords.put(word, words);
            named.put(word, named.getOrDefault(word, "") + tokens.range(from, to));
        } else {
            always.append(tokens.range(from, to)).append(';');
            alwaysWords.addAll(tokens.words(from, to));
        }
    }

    /** What decides on the meaning of these words. */
    String of(Collection<String> words) {
        StringBuilder text = new StringBuilder(always);
        for (String word : new TreeSet<>(words)) {
            text.append(named.getOrDefault(word, ""));
        }
        return text.toString();
    }

    /** These words, and those of the imports that decide on their meaning. */
    Set<String> withWords(Set<String> words) {
        Set<String> all = new HashSet<>(words);
        all.addAll(alwaysWords);
        for (String word : words) {
            all.addAll(namedWords.getOrDefault(word, Set.of()));
        }
        return all;
    }
}

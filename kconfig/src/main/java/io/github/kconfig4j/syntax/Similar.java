package io.github.kconfig4j.syntax;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
public final class Similar {
    private Similar() {}

    /**
     * The nearest of the words: the same but for case, or at most a third of the letters to change.
     *
     * @param words in the order of preference among equally near ones
     */
    public static Optional<String> to(String wrong, Collection<String> words) {
        int limit = Math.max(1, wrong.length() / 3);
        return words.stream()
                .filter(w -> Math.abs(w.length() - wrong.length()) <= limit)
                .map(w -> new Near(w, distance(wrong, w)))
                .filter(n -> n.distance <= limit)
                .min(Comparator.comparingInt(Near::distance))
                .map(Near::word);
    }

    private record Near(String word, int distance) {}

    /** Insertions, deletions, replacements and swaps of neighbours; 0 if only the case differs. */
    private static int distance(String first, String second) {
        String a = first.toUpperCase(Locale.ROOT);
        String b = second.toUpperCase(Locale.ROOT);
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}

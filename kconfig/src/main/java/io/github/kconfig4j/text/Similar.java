package io.github.kconfig4j.text;

import java.util.Collection;
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
        int nearest = Math.max(1, wrong.length() / 3) + 1;
        Optional<String> similar = Optional.empty();
        for (String word : words) {
            if (Math.abs(word.length() - wrong.length()) < nearest) {
                int distance = distance(wrong, word, nearest);
                if (distance < nearest) {
                    nearest = distance;
                    similar = Optional.of(word);
                }
            }
        }
        return similar;
    }

    /** Insertions, deletions, replacements and swaps of neighbours, 0 if only the case differs; a limit if not below it. */
    private static int distance(String first, String second, int limit) {
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
            int least = Math.min(i, least(last));
            for (int j = 1; j <= b.length(); j++) {
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least >= limit) {
                return limit;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static int least(int[] row) {
        int least = row[0];
        for (int value : row) {
            least = Math.min(least, value);
        }
        return least;
    }
}

package io.github.kconfig4j.generate.stale;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that are looked for in texts, without a string for each word that is none of them. */
final class NameSet {
    private final @Nullable String[] slots;

    NameSet(Collection<String> names) {
        slots = new String[Integer.highestOneBit(2 * names.size() + 1) * 2];
        for (String name : names) {
            int slot = slot(name.hashCode());
            while (slots[slot] != null) {
                slot = after(slot);
            }
            slots[slot] = name;
        }
    }

    /**
     * Adds those that a source names.
     *
     * @param found takes them
     * @param seen takes note of all words of the source
     */
    void find(String source, Set<String> found, WordFilter seen) {
        Tokens tokens = new Tokens(source);
        for (char kind = tokens.next(); kind != Tokens.END; kind = tokens.next()) {
            if (kind == Tokens.WORD) {
                seen.add(tokens.hash());
                int slot = slot(tokens.hash());
                for (String name = slots[slot]; name != null; name = slots[slot]) {
                    if (isLast(name, tokens)) {
                        found.add(name);
                        break;
                    }
                    slot = after(slot);
                }
            }
        }
    }

    /** Whether a source with these words may name one. */
    boolean mayBeIn(WordFilter words) {
        for (String name : slots) {
            if (name != null && words.mayContain(name.hashCode())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLast(String name, Tokens tokens) {
        int start = tokens.start();
        if (name.hashCode() != tokens.hash() || name.length() != tokens.end() - start) {
            return false;
        }
        char[] text = tokens.text();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private int after(int slot) {
        return slot + 1 & slots.length - 1;
    }
}

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

    /** Adds those that a source names. */
    void find(String source, Set<String> found) {
        Tokens tokens = new Tokens(source);
        char[] text = tokens.text();
        for (char kind = tokens.next(); kind != Tokens.END; kind = tokens.next()) {
            if (kind == Tokens.WORD) {
                int hash = tokens.hash();
                int slot = slot(hash);
                for (String name = slots[slot]; name != null; name = slots[slot]) {
                    if (name.hashCode() == hash && isAt(name, text, tokens.start(), tokens.end())) {
                        found.add(name);
                        break;
                    }
                    slot = after(slot);
                }
            }
        }
    }

    private static boolean isAt(String name, char[] text, int start, int end) {
        if (name.length() != end - start) {
            return false;
        }
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

package io.github.kconfig4j.config;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds symbols by their name as a {@code .config} has it. Made once per tree. */
final class Names {
    private final Map<String, Symbol> byName = new HashMap<>();
    private final List<Symbol> declared;

    private Names(KconfigTree tree) {
        declared = tree.symbols();
        for (int i = 0; i < tree.symbolCount(); i++) {
            Symbol symbol = tree.symbolAt(i);
            if (i <= Symbol.YES.index() || isNamed(symbol)) {
                byName.put(symbol.name(), symbol);
            }
        }
    }

    /** Of a choice and a symbol with one name the later counts; nothing but the shared constants has their names. */
    private static boolean isNamed(Symbol symbol) {
        return !symbol.name().isEmpty() && !symbol.isConstant();
    }

    static Names of(KconfigTree tree) {
        return tree.derived(Names.class, Names::new);
    }

    /** The symbol that a Kconfig file declares or refers to by that name. */
    Optional<Symbol> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The declared symbol whose name is most like a wrong one, if any is; the first of several in menu order. */
    Optional<String> similar(String name) {
        int best = Math.max(1, name.length() / 3) + 1;
        Optional<String> similar = Optional.empty();
        for (Symbol symbol : declared) {
            if (Math.abs(symbol.name().length() - name.length()) < best) {
                int distance = distance(name, symbol.name());
                if (distance < best) {
                    best = distance;
                    similar = Optional.of(symbol.name());
                }
            }
        }
        return similar;
    }

    /** How many letters have to be inserted, deleted or changed; case does not count. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toUpperCase(a.charAt(i - 1)) == Character.toUpperCase(b.charAt(j - 1));
                int cost = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = row[j];
                row[j] = cost;
            }
        }
        return row[b.length()];
    }
}

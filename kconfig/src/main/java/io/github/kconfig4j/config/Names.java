package io.github.kconfig4j.config;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.text.Similar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds symbols by their name as a {@code .config} has it. Made once per tree. */
final class Names {
    private final Map<String, Symbol> byName = new HashMap<>();
    private final List<String> declared;

    private Names(KconfigTree tree) {
        declared = tree.symbols().stream().map(Symbol::name).toList();
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
        return Similar.to(name, declared);
    }
}

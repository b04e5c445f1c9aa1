package io.github.kconfig4j.explain;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For each symbol what selects and what implies it. Made once per tree, never changed. */
public final class Selectors {
    private final Map<Symbol, List<Selector>> selectors = new HashMap<>();
    private final Map<Symbol, List<Selector>> implications = new HashMap<>();

    private Selectors(KconfigTree tree) {
        for (Symbol symbol : tree.symbols()) {
            for (Property property : tree.properties(symbol)) {
                if (property instanceof Property.Select s) {
                    add(selectors, s.target(), new Selector(symbol, s.condition(), s.position()));
                } else if (property instanceof Property.Imply i) {
                    add(implications, i.target(), new Selector(symbol, i.condition(), i.position()));
                }
            }
        }
    }

    /** Something that raises another symbol: {@code select} or {@code imply} in the entry of {@code by}. */
    public record Selector(Symbol by, Expr condition, SourcePosition position) {

        /** Up to what it raises its target. */
        public Tristate strength(Configuration configuration) {
            return configuration.tristate(by).and(configuration.evaluate(condition));
        }
    }

    private static void add(Map<Symbol, List<Selector>> map, Symbol target, Selector selector) {
        map.computeIfAbsent(target, t -> new ArrayList<>()).add(selector);
    }

    public static Selectors of(KconfigTree tree) {
        return tree.derived(Selectors.class, Selectors::new);
    }

    /** What can select a symbol. */
    public List<Selector> selecting(Symbol target) {
        return selectors.getOrDefault(target, List.of());
    }

    /** What can imply a symbol. */
    public List<Selector> implying(Symbol target) {
        return implications.getOrDefault(target, List.of());
    }
}

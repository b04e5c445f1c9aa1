package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The bools and tristates of a space that are the same in every configuration. What is said of a symbol is certain.
 *
 * @param dead those that are always {@code n}, in the order of the tree
 * @param always those that are never {@code n}
 * @param unknown those of which that could not be found out
 */
public record SymbolSets(List<Symbol> dead, List<Symbol> always, List<Symbol> unknown) {
    /** Copies the lists. */
    public SymbolSets {
        dead = List.copyOf(dead);
        always = List.copyOf(always);
        unknown = List.copyOf(unknown);
    }

    /** Looks at all of them. Each configuration that is found on the way answers for many. */
    public static SymbolSets of(OptionSpace space) {
        Search search = new Search(space);
        for (String asked : List.of("y", "m", "n")) {
            Map<Symbol, String> all = new HashMap<>();
            search.symbols.forEach(symbol -> all.put(symbol, asked));
            search.see(Point.resolve(space.tree(), all));
        }
        List<Symbol> dead = new ArrayList<>();
        List<Symbol> always = new ArrayList<>();
        for (Symbol symbol : search.symbols) {
            if (!search.seen(symbol, true) && search.is(symbol, true)) {
                dead.add(symbol);
            }
            if (!search.seen(symbol, false) && search.is(symbol, false)) {
                always.add(symbol);
            }
        }
        return new SymbolSets(dead, always, List.copyOf(search.unknown));
    }

    /** What was seen so far. */
    private static final class Search {
        private final OptionSpace space;
        private final List<Symbol> symbols;
        private final Map<Boolean, Set<Symbol>> seen = new HashMap<>();
        private final Set<Symbol> unknown = new HashSet<>();

        Search(OptionSpace space) {
            this.space = space;
            this.symbols = space.tree().symbols().stream()
                    .filter(symbol -> symbol.type().isBoolOrTristate() && !symbol.isConstant())
                    .toList();
            seen.put(true, new HashSet<>());
            seen.put(false, new HashSet<>());
        }

        private Set<Symbol> seen(boolean on) {
            return seen.getOrDefault(on, Set.of());
        }

        boolean seen(Symbol symbol, boolean on) {
            return seen(on).contains(symbol);
        }

        void see(Point point) {
            for (Symbol symbol : symbols) {
                String value = point.values().get(symbol);
                if (value != null) {
                    seen(!value.equals("n")).add(symbol);
                }
            }
        }

        void see(Configuration configuration) {
            symbols.forEach(symbol ->
                    seen(configuration.tristate(symbol) != Tristate.NO).add(symbol));
        }

        /** Whether no configuration has it on, or off. */
        boolean is(Symbol symbol, boolean never) {
            int some = space.literal(Expr.of(symbol), Tristate.MOD);
            int wanted = never ? some : -some;
            Optional<Point> point = space.find(wanted);
            point.ifPresent(this::see);
            if (point.isPresent()) {
                return false;
            }
            boolean certain = space.isImpossible(wanted);
            if (!certain) {
                unknown.add(symbol);
            }
            return certain;
        }
    }
}

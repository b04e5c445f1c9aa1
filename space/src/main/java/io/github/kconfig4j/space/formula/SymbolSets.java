package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * The bools and tristates of a space that are the same in every configuration. What is said of a symbol is certain.
 *
 * @param dead those that are always {@code n}, in the order of the tree
 * @param always those that are never {@code n}
 * @param unknown those of which that could not be found out: the search was given up, or the formula, in which something is
 *     approximated, has a model that resolving does not give
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
        search.seed();
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
        return new SymbolSets(dead, always, search.unknown());
    }

    /** What was seen so far. */
    private static final class Search {
        private static final int MOST_TURNS = 24;
        private static final long SEED = 1;

        private final OptionSpace space;
        private final List<Symbol> symbols;
        private final Map<Boolean, Set<Symbol>> seen = new HashMap<>();
        private final Map<Boolean, Set<Symbol>> open = new HashMap<>();

        Search(OptionSpace space) {
            this.space = space;
            this.symbols = space.tree().symbols().stream()
                    .filter(symbol -> symbol.type().isBoolOrTristate() && !symbol.isConstant())
                    .toList();
            seen.put(true, new HashSet<>());
            seen.put(false, new HashSet<>());
            open.put(true, new HashSet<>());
            open.put(false, new HashSet<>());
        }

        /** To ask for much is less work than to look for a model, and shows most symbols on and off. */
        void seed() {
            for (String asked : List.of("y", "m", "n")) {
                see(symbol -> asked);
            }
            for (int turn = 1; turn < MOST_TURNS; turn++) {
                Set<Symbol> chosen = new HashSet<>();
                for (Choice choice : space.tree().choices()) {
                    List<Symbol> members = choice.members();
                    if (!members.isEmpty()) {
                        chosen.add(members.get(turn % members.size()));
                    }
                }
                see(symbol ->
                        chosen.contains(symbol) || space.tree().choiceOf(symbol).isEmpty() ? "y" : "n");
            }
            Random random = new Random(SEED);
            for (int turn = 0; turn < MOST_TURNS; turn++) {
                see(symbol -> List.of("y", "y", "m", "n").get(random.nextInt(4)));
            }
        }

        private void see(Function<Symbol, String> asked) {
            Map<Symbol, String> all = new LinkedHashMap<>();
            symbols.forEach(symbol -> all.put(symbol, asked.apply(symbol)));
            see(Point.resolve(space.tree(), all));
        }

        private Set<Symbol> seen(boolean on) {
            return seen.getOrDefault(on, Set.of());
        }

        boolean seen(Symbol symbol, boolean on) {
            return seen(on).contains(symbol);
        }

        void see(Configuration configuration) {
            symbols.forEach(symbol ->
                    seen(configuration.tristate(symbol) != Tristate.NO).add(symbol));
        }

        /** Whether no configuration has it on, or off. */
        boolean is(Symbol symbol, boolean never) {
            int some = space.literal(Expr.of(symbol), Tristate.MOD);
            int wanted = never ? some : -some;
            Solver.Result result = space.ask(wanted);
            if (result == Solver.Result.YES) {
                see(space.point().configuration(space.tree()));
            } else if (result == Solver.Result.NO) {
                space.learn(-wanted);
                return true;
            }
            open.getOrDefault(never, Set.of()).add(symbol);
            return false;
        }

        /** What was not found out, and no configuration has shown since. */
        List<Symbol> unknown() {
            return symbols.stream()
                    .filter(symbol -> isOpen(symbol, true) || isOpen(symbol, false))
                    .toList();
        }

        private boolean isOpen(Symbol symbol, boolean on) {
            return open.getOrDefault(on, Set.of()).contains(symbol) && !seen(symbol, on);
        }
    }
}

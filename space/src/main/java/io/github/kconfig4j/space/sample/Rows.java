package io.github.kconfig4j.space.sample;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.space.formula.OptionSpace;
import io.github.kconfig4j.space.formula.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds configurations with given levels. Not thread-safe. */
final class Rows {
    private final OptionSpace space;
    private final List<Factor> factors;
    private final int[][] literals;

    Rows(OptionSpace space, List<Factor> factors) {
        this.space = space;
        this.factors = List.copyOf(factors);
        this.literals = new int[factors.size()][];
        for (int i = 0; i < literals.length; i++) {
            literals[i] = new int[factors.get(i).levels().size()];
            for (int level = 0; level < literals[i].length; level++) {
                literals[i][level] = factors.get(i).literal(space, level);
            }
        }
    }

    int[] levels() {
        return Arrays.stream(literals).mapToInt(of -> of.length).toArray();
    }

    /** The levels that a configuration has. */
    int[] row(Configuration configuration) {
        return factors.stream().mapToInt(factor -> factor.level(configuration)).toArray();
    }

    /** The literals of a row: of each factor that has a level, that it has it. */
    private int[] assumed(int[] row) {
        List<Integer> assumed = new ArrayList<>(List.of(space.valid()));
        for (int i = 0; i < row.length; i++) {
            if (row[i] >= 0) {
                assumed.add(literals[i][row[i]]);
            }
        }
        return assumed.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean isImpossible(int[] row) {
        return space.isImpossible(assumed(row));
    }

    boolean isPossible(int[] row) {
        return space.isPossible(assumed(row));
    }

    /** A configuration that has these levels, if the formula has one and resolving gives it. */
    Optional<Row> find(int[] row) {
        Optional<Point> point = space.find(assumed(row));
        if (point.isEmpty()) {
            return Optional.empty();
        }
        Map<Symbol, String> requests = point.get().requests();
        List<Symbol> numbersAndStrings = requests.keySet().stream()
                .filter(symbol -> !symbol.type().isBoolOrTristate())
                .toList();
        // They keep their defaults where that makes no difference.
        return without(requests, numbersAndStrings, row)
                .or(() -> row(requests).map(all -> withDefaults(all, numbersAndStrings, row)));
    }

    /** Asks for as few of some symbols, which cannot all be left out, as the levels need. */
    private Row withDefaults(Row all, List<Symbol> some, int... row) {
        if (some.size() < 2) {
            return all;
        }
        Row less = all;
        int middle = some.size() / 2;
        for (List<Symbol> half : List.of(some.subList(0, middle), some.subList(middle, some.size()))) {
            Row before = less;
            less = without(before.requests(), half, row).orElseGet(() -> withDefaults(before, half, row));
        }
        return less;
    }

    private Optional<Row> without(Map<Symbol, String> requests, List<Symbol> some, int... row) {
        Map<Symbol, String> less = new LinkedHashMap<>(requests);
        less.keySet().removeAll(Set.copyOf(some));
        return row(less).filter(found -> has(found.configuration(), row));
    }

    /** Where the formula is exact this is there by construction. */
    private Optional<Row> row(Map<Symbol, String> requests) {
        Configuration configuration = Point.resolve(space.tree(), requests);
        return Validity.of(configuration) ? Optional.of(new Row(requests, configuration)) : Optional.empty();
    }

    private boolean has(Configuration configuration, int... row) {
        int[] levels = row(configuration);
        for (int i = 0; i < row.length; i++) {
            if (row[i] >= 0 && row[i] != levels[i]) {
                return false;
            }
        }
        return true;
    }
}

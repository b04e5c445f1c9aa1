package io.github.kconfig4j.space.sample;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.space.formula.OptionSpace;
import io.github.kconfig4j.space.formula.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
        Configuration configuration = point.get().configuration(space.tree());
        return isValid(configuration) ? Optional.of(new Row(point.get().requests(), configuration)) : Optional.empty();
    }

    /** Where the formula is exact this is so by construction. */
    private static boolean isValid(Configuration configuration) {
        return configuration.notGranted().isEmpty()
                && configuration.unmetDependencies().isEmpty()
                && configuration.tree().choices().stream().allMatch(choice -> isMade(configuration, choice));
    }

    private static boolean isMade(Configuration configuration, Choice choice) {
        return choice.optional()
                || configuration.visibility(choice.symbol()) != Tristate.YES
                || configuration.selected(choice.symbol()).isPresent();
    }
}

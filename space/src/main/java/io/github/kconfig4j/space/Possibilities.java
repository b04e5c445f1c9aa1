package io.github.kconfig4j.space;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.space.formula.OptionSpace;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What cannot be in a tree at all, asked of one formula by all who ask about the tree. Of a tree of more symbols than a formula can
 * be made of while somebody waits nothing is known. Thread-safe.
 */
public final class Possibilities {
    private static final int MOST_SYMBOLS = 4_000;

    private final Optional<OptionSpace> space;

    private Possibilities(KconfigTree tree) {
        this.space = isSmall(tree) ? Optional.of(OptionSpace.of(tree)) : Optional.empty();
    }

    /** What is known of a tree; the formula is made once. */
    public static Possibilities of(KconfigTree tree) {
        return tree.derived(Possibilities.class, Possibilities::new);
    }

    /** Whether a formula of the tree can be made while somebody waits. */
    public static boolean isSmall(KconfigTree tree) {
        return tree.symbols().size() <= MOST_SYMBOLS;
    }

    /**
     * Whether it is certain that no configuration has all these; false also where it is not known.
     *
     * @param literals makes the literals for it; of the space nothing else may be kept
     */
    public synchronized boolean isImpossible(Function<OptionSpace, List<Integer>> literals) {
        return space.filter(all -> all.isImpossible(array(literals.apply(all)))).isPresent();
    }

    static int[] array(List<Integer> literals) {
        return literals.stream().mapToInt(Integer::intValue).toArray();
    }
}

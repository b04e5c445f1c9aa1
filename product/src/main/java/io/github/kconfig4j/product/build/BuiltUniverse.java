package io.github.kconfig4j.product.build;

import io.github.kconfig4j.prove.Universe;
import java.util.List;

/**
 * The universe of some variants.
 *
 * @param universe its members, compiled
 * @param coverage for each condition in the set the member that covers it, or why none does, in the order of the set
 */
public record BuiltUniverse(Universe universe, List<Coverage> coverage) {
    /** Copies the list. */
    public BuiltUniverse {
        coverage = List.copyOf(coverage);
    }
}

package io.github.kconfig4j.inspection;

import io.github.kconfig4j.space.Explanation;
import java.util.List;
import java.util.Optional;

/**
 * Why a symbol has its value in a variant. Immutable.
 *
 * @param variant the variant's name
 * @param explanation the reasons and, if a value was asked for and is not granted, what would give it
 * @param others for each value that was not asked for, what would give it
 * @param settable what a number or text can be set to as things are, in words
 * @param uses what of the set depends on the symbol
 */
record WhySymbol(
        String variant, Explanation explanation, List<Explanation> others, Optional<String> settable, List<Use> uses) {
    WhySymbol {
        others = List.copyOf(others);
        uses = List.copyOf(uses);
    }
}

package io.github.kconfig4j.inspection;

import io.github.kconfig4j.space.ExprExplanation;
import java.util.List;

/**
 * Why an expression has its value in a variant. Immutable.
 *
 * @param variant the variant's name
 * @param explanation the reasons, and what would give it the other values
 * @param uses what of the set exists only if it holds, as far as it is written there: its condition has all that the expression asks for
 */
record WhyExpression(String variant, ExprExplanation explanation, List<Use> uses) {
    WhyExpression {
        uses = List.copyOf(uses);
    }
}

package io.github.kconfig4j.product.set;

import io.github.kconfig4j.generate.AnalysisMemory;

/**
 * What is known of a set from an earlier build.
 *
 * @param optionsAreFine whether there was nothing to say of its options
 * @param templates what is known of its templates
 */
record KnownSet(boolean optionsAreFine, AnalysisMemory templates) {
    static final KnownSet NOTHING = new KnownSet(false, AnalysisMemory.none());
}

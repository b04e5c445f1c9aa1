package io.github.kconfig4j.product.check;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.product.variant.VariantSpec;

/**
 * A configuration to look at.
 *
 * @param spec its name and what it asks for
 * @param kind why it is looked at
 * @param configuration what that gives
 */
record Candidate(VariantSpec spec, Kind kind, Configuration configuration) {}

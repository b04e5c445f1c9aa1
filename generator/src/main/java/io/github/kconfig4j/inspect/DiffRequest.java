package io.github.kconfig4j.inspect;

import io.github.kconfig4j.variants.SetInput;
import io.github.kconfig4j.variants.VariantSpec;

/**
 * What differs between two variants.
 *
 * @param set the template set
 * @param a the first variant
 * @param b the second variant
 */
public record DiffRequest(SetInput set, VariantSpec a, VariantSpec b) {}

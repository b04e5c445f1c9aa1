package io.github.kconfig4j.inspection;

import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.VariantSpec;

/**
 * What differs between two variants.
 *
 * @param set the template set
 * @param a the first variant
 * @param b the second variant
 */
public record DiffRequest(SetInput set, VariantSpec a, VariantSpec b) {}

package io.github.kconfig4j.inspection;

import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.VariantSpec;

/**
 * Why a symbol or an expression has its value.
 *
 * @param set the template set
 * @param variant the variant in which it has it
 * @param question the symbol, with or without {@code CONFIG_}, or {@code SYMBOL=VALUE} for why it does not have that
 *     value; or an expression over symbols
 */
public record WhyRequest(SetInput set, VariantSpec variant, String question) {}

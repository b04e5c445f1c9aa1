package io.github.kconfig4j.inspect;

import io.github.kconfig4j.variants.SetInput;
import io.github.kconfig4j.variants.VariantSpec;

/**
 * Why a symbol has its value.
 *
 * @param set the template set
 * @param variant the variant in which it has it
 * @param question the symbol, with or without {@code CONFIG_}, or {@code SYMBOL=VALUE} for why it does not have that
 *     value
 */
public record WhyRequest(SetInput set, VariantSpec variant, String question) {}

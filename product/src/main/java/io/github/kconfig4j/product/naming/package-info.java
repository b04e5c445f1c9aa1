/**
 * Names many variants in one text, {@code configs/Variants}: text to words, to lines, to variants.
 */
@NullMarked
package io.github.kconfig4j.product.naming;

import org.jspecify.annotations.NullMarked;

/**
 * Reads a set: its options and its templates, once for all variants.
 */
@NullMarked
package io.github.kconfig4j.product.set;

import org.jspecify.annotations.NullMarked;

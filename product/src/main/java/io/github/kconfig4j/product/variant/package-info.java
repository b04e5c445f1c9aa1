/**
 * Resolves and renders variants of a set: what each was asked for, and what is wrong with that.
 */
@NullMarked
package io.github.kconfig4j.product.variant;

import org.jspecify.annotations.NullMarked;

/**
 * Every variant into a folder of its own, proved: the goal {@code variants}.
 */
@NullMarked
package io.github.kconfig4j.product.variants;

import org.jspecify.annotations.NullMarked;

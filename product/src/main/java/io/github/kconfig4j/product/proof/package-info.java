/**
 * Proves the classes of a module: the goal {@code prove}.
 */
@NullMarked
package io.github.kconfig4j.product.proof;

import org.jspecify.annotations.NullMarked;

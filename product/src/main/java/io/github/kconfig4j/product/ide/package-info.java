/**
 * Whether an IDE shows no errors in a module: the goal {@code check-ide}.
 */
@NullMarked
package io.github.kconfig4j.product.ide;

import org.jspecify.annotations.NullMarked;

/**
 * The user's module that generated sources are compiled with: its own code and its resources.
 */
@NullMarked
package io.github.kconfig4j.product.module;

import org.jspecify.annotations.NullMarked;

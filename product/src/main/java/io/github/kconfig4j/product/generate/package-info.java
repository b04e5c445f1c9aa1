/**
 * One variant into the folders of a module: the goal {@code generate}.
 */
@NullMarked
package io.github.kconfig4j.product.generate;

import org.jspecify.annotations.NullMarked;

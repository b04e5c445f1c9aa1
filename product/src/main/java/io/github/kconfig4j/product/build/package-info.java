/**
 * Takes variants of one set and one module through all stages in parallel, up to the universe that each is proved in.
 */
@NullMarked
package io.github.kconfig4j.product.build;

import org.jspecify.annotations.NullMarked;

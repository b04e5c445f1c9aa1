/** The module's sources with their conditions in the documentation comments: the goal {@code javadoc-sources}. */
@NullMarked
package io.github.kconfig4j.product.javadoc;

import org.jspecify.annotations.NullMarked;

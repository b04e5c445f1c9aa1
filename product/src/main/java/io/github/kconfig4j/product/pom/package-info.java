/**
 * The options that a module's pom names, and the values that its properties have in a configuration.
 */
@NullMarked
package io.github.kconfig4j.product.pom;

import org.jspecify.annotations.NullMarked;

/**
 * Every variant into a jar of its own, proved as packaged: the goal {@code variant-jars}.
 */
@NullMarked
package io.github.kconfig4j.product.jars;

import org.jspecify.annotations.NullMarked;

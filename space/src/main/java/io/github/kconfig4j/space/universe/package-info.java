/**
 * The configurations that make up the universe of a set: for each condition the nearest one in which it holds.
 */
@NullMarked
package io.github.kconfig4j.space.universe;

import org.jspecify.annotations.NullMarked;

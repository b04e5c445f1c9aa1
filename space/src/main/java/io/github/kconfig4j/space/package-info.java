/**
 * What it would take to change a value: a search for the fewest settings, each of them tried by resolving.
 */
@NullMarked
package io.github.kconfig4j.space;

import org.jspecify.annotations.NullMarked;

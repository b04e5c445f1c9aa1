/**
 * The option space of a tree as a formula: its models are the configurations that resolving can give. What of it is approximated
 * is known by name.
 */
@NullMarked
package io.github.kconfig4j.space.formula;

import org.jspecify.annotations.NullMarked;

/**
 * What the Kconfig files declare, linked and immutable: symbols, choices, menu nodes, expressions. It knows nothing of
 * user values and computes no value of a symbol.
 */
@NullMarked
package io.github.kconfig4j.model;

import org.jspecify.annotations.NullMarked;

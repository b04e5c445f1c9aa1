/**
 * What a file can give, piece by piece, each under its condition, and how the pieces that a configuration has become lines. It
 * knows nothing of the syntax that conditions are written in.
 */
@NullMarked
package io.github.kconfig4j.generate.pieces;

import org.jspecify.annotations.NullMarked;

package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.diagnostic.SourcePosition;

/**
 * Something of which the formula allows more than resolving does.
 *
 * @param what it, such as {@code A < B}
 * @param position where that, or the symbol that it is about, stands
 */
public record Approximation(String what, SourcePosition position) {}

package io.github.kconfig4j.space;

import io.github.kconfig4j.model.Symbol;

/**
 * A value to ask for.
 *
 * @param symbol the symbol
 * @param value the value as in a {@code .config}, a string without quotes
 */
public record Change(Symbol symbol, String value) {}

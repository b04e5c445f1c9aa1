package io.github.kconfig4j.config;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Symbol;

/**
 * What a user asked for.
 *
 * @param symbol the symbol
 * @param value the value as in a {@code .config}, a string without quotes and escapes: {@code y}, {@code m}, {@code n},
 *     {@code 250}, {@code 0x20}, {@code text}
 * @param origin where it was asked for
 */
public record Assignment(Symbol symbol, String value, SourcePosition origin) {}

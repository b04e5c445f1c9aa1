package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.Expr;

/**
 * What a file says of configurations that it is not made for.
 *
 * @param message the words, at their place
 * @param condition which configurations these are
 */
public record Refusal(Excerpt message, Expr condition) {}

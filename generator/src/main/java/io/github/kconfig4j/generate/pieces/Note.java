package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.Expr;

/**
 * What is said of a part of a file where it is left out although nobody has written a condition there.
 *
 * @param place the part
 * @param condition when it is there
 * @param message what is said else
 */
public record Note(Excerpt place, Expr condition, String message) {}

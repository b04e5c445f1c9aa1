package io.github.kconfig4j.space.universe;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;

/**
 * A part of a set that exists under a condition.
 *
 * @param condition when it exists
 * @param position where the set says so
 */
public record Region(Expr condition, SourcePosition position) {}

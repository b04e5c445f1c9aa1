package io.github.kconfig4j.generate.source;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;

/**
 * Why a generated line is there.
 *
 * @param template the place in the template or in the copied file where the line begins, or the Kbuild word that names
 *     the contributor; the file is relative to the root of the template set
 * @param condition the full presence condition: the line has text that is not blank if and only if this evaluates to y.
 *     It holds the conditions of all Kbuild files on the way and, for an {@code #else} branch, the negation of the
 *     branches before it
 */
public record LineOrigin(SourcePosition template, Expr condition) {}

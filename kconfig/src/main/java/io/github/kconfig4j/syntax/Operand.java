package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.SourcePosition;

/**
 * A name or a constant in an expression, as it is written.
 *
 * @param text the name, or the text between the quotes
 * @param quoted whether it is a constant by its quotes
 * @param position where it stands
 */
public record Operand(String text, boolean quoted, SourcePosition position) {}

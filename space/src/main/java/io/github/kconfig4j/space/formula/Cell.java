package io.github.kconfig4j.space.formula;

import java.util.Optional;

/**
 * Values of a number or string that no condition, range or default tells apart.
 *
 * @param text one of them, as in a {@code .config}, a string without quotes
 * @param span the numbers that it stands for; empty if it stands for its text alone, or for all texts that nothing names
 * @param other whether it stands for all texts that nothing names
 */
record Cell(String text, Optional<Span> span, boolean other) {
    static Cell of(String text) {
        return new Cell(text, Optional.empty(), false);
    }
}

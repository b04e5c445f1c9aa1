package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.generate.text.Excerpt;
import java.util.List;

/**
 * A tag that writes a value.
 *
 * @param name the name of the symbol
 * @param functions what is done with its value, in order
 */
public record ValueTag(Excerpt name, List<TextFunction> functions) {}

package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.generate.source.LineOrigin;
import java.util.List;

/**
 * A text made of pieces.
 *
 * @param lines the origin of each line
 */
record Laid(String text, List<LineOrigin> lines) {}

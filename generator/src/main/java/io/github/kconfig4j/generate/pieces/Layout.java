package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.config.Configuration;

/** How the pieces that a configuration has become lines. */
interface Layout {
    /** The text and the origin of each of its lines. */
    Laid lay(Pieces pieces, Configuration configuration);
}

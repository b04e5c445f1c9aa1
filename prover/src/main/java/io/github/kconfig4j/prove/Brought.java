package io.github.kconfig4j.prove;

import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.model.Symbol;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What brings an element.
 *
 * @param line the origin of its line
 * @param reads the symbols that the file of the line depends on
 */
record Brought(LineOrigin line, Set<Symbol> reads) {
    Brought {
        reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
    }
}

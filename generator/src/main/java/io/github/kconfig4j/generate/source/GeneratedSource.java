package io.github.kconfig4j.generate.source;

import io.github.kconfig4j.model.Symbol;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One generated file. Immutable.
 *
 * @param path where it belongs below the output directory, with {@code /} between its parts
 * @param text its text; lines end in {@code \n}
 * @param lines one origin for each line of the text, in order
 * @param reads the symbols on which the text or the existence of this file depends, in the order of first use
 */
public record GeneratedSource(String path, String text, List<LineOrigin> lines, Set<Symbol> reads) {

    /** Copies the collections and checks that every line has its origin. */
    public GeneratedSource {
        lines = List.copyOf(lines);
        reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
        long count = text.lines().count();
        if (count != lines.size()) {
            throw new IllegalArgumentException(path + " has " + count + " lines and " + lines.size() + " origins");
        }
    }

    /**
     * Whether it is a Java source that declares no type, such as one whose whole content depends on an option that is off.
     * The compiler plugin would look for its class in vain, and compile the module in every build.
     */
    public boolean isWithoutType() {
        return path.endsWith(".java") && DeclaredTypes.isNoneIn(path, text);
    }
}

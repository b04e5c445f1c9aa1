package io.github.kconfig4j.product.javadoc;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.List;

/**
 * What became of it.
 *
 * @param sources how many sources there are
 * @param notes how many comments say when what they document is there
 * @param undocumented the public and protected elements of the set that these sources do not declare, since they stand in comments
 *     or exclude what is there
 * @param diagnostics what was said; with an error nothing is written
 */
public record JavadocResult(int sources, int notes, List<String> undocumented, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public JavadocResult {
        undocumented = List.copyOf(undocumented);
        diagnostics = List.copyOf(diagnostics);
    }
}

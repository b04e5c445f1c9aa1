package io.github.kconfig4j.generate.kbuild;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.List;

/**
 * What all Kbuild files of a set say.
 *
 * @param entries the files and contributors, in the order of the Kbuild lines, a directory's at the place of its word
 * @param diagnostics what was wrong
 */
public record KbuildResult(List<KbuildEntry> entries, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public KbuildResult {
        entries = List.copyOf(entries);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The entries of one type, in their order. */
    public <T extends KbuildEntry> List<T> entries(Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }
}

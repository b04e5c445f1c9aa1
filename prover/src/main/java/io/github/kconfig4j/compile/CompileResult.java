package io.github.kconfig4j.compile;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What javac made of a set of sources.
 *
 * @param succeeded whether every source was compiled
 * @param classes the class files by binary name, such as {@code a.b.Outer$Inner}; the arrays are not to be changed;
 *     empty unless {@code succeeded}
 * @param resources other files that annotation processors made, by their path with {@code /}
 * @param diagnostics everything javac said, in the order of its findings
 */
public record CompileResult(
        boolean succeeded,
        SortedMap<String, byte[]> classes,
        SortedMap<String, byte[]> resources,
        List<Diagnostic> diagnostics) {

    /** Copies the maps and the list. */
    public CompileResult {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
        diagnostics = List.copyOf(diagnostics);
    }

    /** A compilation that did not take place. */
    static CompileResult failed(Diagnostic why) {
        return new CompileResult(false, new TreeMap<>(), new TreeMap<>(), List.of(why));
    }
}

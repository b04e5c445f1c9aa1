package io.github.kconfig4j.inspection;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What differs between two variants. Immutable.
 *
 * @param a the first one's name
 * @param b the second one's name
 * @param dependencies the dependencies of the module that only one of them has, each with who has it
 */
record Differences(
        String a,
        String b,
        List<SymbolDifference> symbols,
        SortedMap<String, Side> dependencies,
        List<FileDifference> files) {
    Differences {
        symbols = List.copyOf(symbols);
        dependencies = Collections.unmodifiableSortedMap(new TreeMap<>(dependencies));
        files = List.copyOf(files);
    }

    /**
     * A file that differs.
     *
     * @param path its path
     * @param only who has it, empty if both do
     * @param because the symbols that differ and on which it depends
     * @param hunks the lines that only one of them has, if both have the file
     */
    record FileDifference(String path, Optional<Side> only, List<String> because, List<Hunk> hunks) {
        FileDifference {
            because = List.copyOf(because);
            hunks = List.copyOf(hunks);
        }
    }
}

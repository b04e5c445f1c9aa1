package io.github.kconfig4j.compile;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A compilation, source by source.
 *
 * @param result what it gave
 * @param sources of the files that it wrote to the folder of the classes, by their path there, the path of the source that
 *     each comes from; those of which that is not known are missing
 */
record CompiledUnits(CompileResult result, SortedMap<String, String> sources) {
    CompiledUnits {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    static CompiledUnits failed(Diagnostic why) {
        return new CompiledUnits(CompileResult.failed(why), new TreeMap<>());
    }
}

package io.github.kconfig4j.compile;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a compilation writes: a folder of classes as it is before it. It is only in memory. Immutable.
 *
 * @param classes where the folder would be on the disk
 * @param part the part of it that is written to: empty for the folder itself, else ending with {@code /}, such as
 *     {@code META-INF/versions/17/}
 * @param files what is in the folder, by path with {@code /}; the arrays are not to be changed
 * @param searched the parts of it that are on the class path, the first one first
 * @param generatedSources where annotation processors would write sources on the disk
 */
public record OutputFolder(
        Path classes, String part, SortedMap<String, byte[]> files, List<String> searched, Path generatedSources) {

    /** Copies the map and the list. */
    public OutputFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        searched = List.copyOf(searched);
    }

    /** An empty one. */
    public static OutputFolder empty() {
        return new OutputFolder(Path.of("classes"), "", new TreeMap<>(), List.of(), Path.of("generated-sources"));
    }
}

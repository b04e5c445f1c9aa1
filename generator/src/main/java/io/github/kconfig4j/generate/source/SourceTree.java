package io.github.kconfig4j.generate.source;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files that one configuration gives, in memory, sorted by path. Immutable and safe for use by several threads.
 */
public final class SourceTree {
    private final SortedMap<String, GeneratedSource> sources;
    private final SortedMap<String, GeneratedSource> resources;

    private SourceTree(SortedMap<String, GeneratedSource> sources, SortedMap<String, GeneratedSource> resources) {
        this.sources = sources;
        this.resources = resources;
    }

    /**
     * A tree of these files.
     *
     * @param sources the Java sources
     * @param resources the files that go to the resources
     * @throws IllegalArgumentException if two files of one kind have the same path
     */
    public static SourceTree of(Collection<GeneratedSource> sources, Collection<GeneratedSource> resources) {
        return new SourceTree(byPath(sources), byPath(resources));
    }

    private static SortedMap<String, GeneratedSource> byPath(Collection<GeneratedSource> files) {
        SortedMap<String, GeneratedSource> map = new TreeMap<>();
        for (GeneratedSource file : files) {
            if (map.put(file.path(), file) != null) {
                throw new IllegalArgumentException("Two files have the path " + file.path());
            }
        }
        return Collections.unmodifiableSortedMap(map);
    }

    /** The Java sources by path, such as {@code io/github/x/Foo.java}. */
    public SortedMap<String, GeneratedSource> sources() {
        return sources;
    }

    /** The files that belong to the resources by path, such as {@code META-INF/services/io.github.x.Foo}. */
    public SortedMap<String, GeneratedSource> resources() {
        return resources;
    }
}

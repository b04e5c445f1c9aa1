package io.github.kconfig4j.product.module;

import java.util.SortedMap;

/** What the module's build makes of generated resources when it copies them to the classes. Thread-safe. */
public interface ResourceFilter {
    /** Copies them as they are. */
    static ResourceFilter none() {
        return resources -> resources;
    }

    /**
     * The copies.
     *
     * @param resources contents by path with {@code /}; the arrays are not to be changed
     * @return contents by the same paths
     * @throws java.io.UncheckedIOException if they cannot be copied
     */
    SortedMap<String, byte[]> copied(SortedMap<String, byte[]> resources);
}

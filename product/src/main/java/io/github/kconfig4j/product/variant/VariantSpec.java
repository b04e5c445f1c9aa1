package io.github.kconfig4j.product.variant;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a variant is asked to be.
 *
 * @param name its name, also that of its folder
 * @param files the defconfig and then the fragments; a later file wins
 * @param overrides single values on top, by symbol without {@code CONFIG_}, as a {@code .config} has them, a string
 *     without quotes
 */
public record VariantSpec(String name, List<ConfigFile> files, SortedMap<String, String> overrides) {

    /** Copies the collections. */
    public VariantSpec {
        files = List.copyOf(files);
        overrides = Collections.unmodifiableSortedMap(new TreeMap<>(overrides));
    }
}

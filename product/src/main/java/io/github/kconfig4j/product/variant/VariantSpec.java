package io.github.kconfig4j.product.variant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

    /**
     * Whether another variant is asked to be the same, whatever it is called: {@code -Dkconfig.set.X=y} and fragments make
     * of a variant another one of the same name.
     */
    public boolean isSameAs(VariantSpec other) {
        return files.equals(other.files) && overrides.equals(other.overrides);
    }

    /** The name and all that the variant is made of, to tell it from another one of the same name. */
    public String description() {
        List<String> parts = new ArrayList<>();
        for (ConfigFile file : files) {
            parts.add(file.name());
        }
        for (Map.Entry<String, String> override : overrides.entrySet()) {
            parts.add(override.getKey() + "=" + override.getValue());
        }
        return name + " (" + String.join(", ", parts) + ")";
    }
}

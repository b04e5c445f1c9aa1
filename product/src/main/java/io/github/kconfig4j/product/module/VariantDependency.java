package io.github.kconfig4j.product.module;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A dependency of the module that has variants of its own.
 *
 * @param name what messages call it
 * @param path where it is on the class path, as the variant that it is built as itself
 * @param variants where its variants are, by their names
 * @param taken which of them a variant of the module takes, where the pom says so: by the name of the module's variant, empty for
 *     the dependency as it is built itself
 */
public record VariantDependency(
        String name, Path path, SortedMap<String, Path> variants, Map<String, Optional<String>> taken) {

    /** Copies the maps. */
    public VariantDependency {
        variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
        taken = Map.copyOf(taken);
    }

    /** The name of the variant that a variant of the module takes; empty for the dependency as it is built itself. */
    public Optional<String> nameFor(String variant) {
        Optional<String> said = taken.get(variant);
        return said == null ? Optional.of(variant) : said;
    }

    /** Where that is; empty if there is none. */
    public Optional<Path> pathFor(String variant) {
        Optional<String> name = nameFor(variant);
        return name.isEmpty() ? Optional.of(path) : Optional.ofNullable(variants.get(name.get()));
    }
}

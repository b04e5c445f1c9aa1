package io.github.kconfig4j.product.module;

import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.SourceTree;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a variant brings to a compilation of the module. Immutable.
 *
 * @param sources the texts of its sources, by path
 * @param resources its resources and the module's, by path: what is in the folder of classes before; the arrays are not to
 *     be changed
 */
public record GeneratedFiles(SortedMap<String, String> sources, SortedMap<String, byte[]> resources) {

    /** Copies the maps. */
    public GeneratedFiles {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
    }

    /** Those of a variant, on top of the module's own resources. */
    static GeneratedFiles of(SourceTree tree, ModuleResources own) {
        SortedMap<String, String> sources = new TreeMap<>();
        for (GeneratedSource source : tree.sources().values()) {
            sources.put(source.path(), source.text());
        }
        return new GeneratedFiles(sources, own.with(tree));
    }
}

package io.github.kconfig4j.product.module;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;

/** What a module is compiled against where its dependencies depend on options. Safe for use by several threads. */
public interface ClassPaths {
    /**
     * The class path of configurations that do without some dependencies.
     *
     * @param own the one of the module as it is built itself
     * @param absent the dependencies, as {@code groupId:artifactId}; what only they bring is absent as well
     * @throws java.io.UncheckedIOException if what they have instead cannot be found
     */
    List<Path> without(List<Path> own, SortedSet<String> absent);

    /** Every configuration has the same dependencies. */
    static ClassPaths same() {
        return (own, absent) -> own;
    }
}

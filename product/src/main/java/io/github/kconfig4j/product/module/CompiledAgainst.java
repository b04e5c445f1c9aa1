package io.github.kconfig4j.product.module;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a variant is compiled against.
 *
 * @param absent the dependencies of the module that the variant does without, as {@code groupId:artifactId}; empty for
 *     those that the module itself does without
 * @param replaced what stands for entries of the class path
 */
public record CompiledAgainst(Optional<SortedSet<String>> absent, Map<Path, Path> replaced) {
    /** Copies the collections. */
    public CompiledAgainst {
        absent = absent.map(names -> Collections.unmodifiableSortedSet(new TreeSet<>(names)));
        replaced = Map.copyOf(replaced);
    }

    /** What the module itself is compiled against. */
    public static CompiledAgainst sameAsModule() {
        return new CompiledAgainst(Optional.empty(), Map.of());
    }

    /** The class path of an execution. */
    List<Path> classPath(ModuleInput module, CompileExecution execution) {
        List<Path> own = execution.options().classPath();
        return absent.map(names -> module.classPaths().without(own, names)).orElse(own).stream()
                .map(path -> replaced.getOrDefault(path, path))
                .toList();
    }
}

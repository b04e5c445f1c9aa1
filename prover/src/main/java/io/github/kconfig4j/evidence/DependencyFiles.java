package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Explains dependencies in an artifact: one as a whole, wherever it lies, and entries of one at the path that they have
 * there. Immutable.
 */
public final class DependencyFiles implements Explainer {
    private final List<Dependency> dependencies;

    /** @param dependencies what may be in the artifact */
    public DependencyFiles(List<Dependency> dependencies) {
        this.dependencies = List.copyOf(dependencies);
    }

    @Override
    public Optional<Origin> explain(Entry entry) {
        String hash = Hashes.sha256(entry.bytes());
        return dependencies.stream()
                .filter(dependency -> dependency.isWhole(hash) || has(dependency, entry))
                .map(dependency -> new Origin(Origin.Kind.DEPENDENCY, dependency.name()))
                .findFirst();
    }

    private static boolean has(Dependency dependency, Entry entry) {
        return dependency.at(entry.path()).stream().anyMatch(other -> Arrays.equals(other.bytes(), entry.bytes()));
    }
}

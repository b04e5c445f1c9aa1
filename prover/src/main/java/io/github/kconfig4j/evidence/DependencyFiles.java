package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Explains dependencies in an artifact: one as a whole, wherever it lies, and entries of one at the path that they have
 * there. A class that the variant gives itself is none of a dependency's. Immutable.
 */
public final class DependencyFiles implements Explainer {
    private final Set<String> own;
    private final List<Dependency> dependencies;

    /**
     * @param own the paths of what the variant gives
     * @param dependencies what may be in the artifact
     */
    public DependencyFiles(Set<String> own, List<Dependency> dependencies) {
        this.own = Set.copyOf(own);
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

    private boolean has(Dependency dependency, Entry entry) {
        boolean owned = entry.kind() == Entry.Kind.CLASS && own.contains(entry.path());
        return !owned
                && dependency.at(entry.path()).stream().anyMatch(other -> Arrays.equals(other.bytes(), entry.bytes()));
    }
}

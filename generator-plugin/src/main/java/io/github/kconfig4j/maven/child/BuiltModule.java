package io.github.kconfig4j.maven.child;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What came of a module.
 *
 * @param id {@code groupId:artifactId}
 * @param status whether it was built
 * @param directory its build directory
 * @param artifacts what it has made, the main artifact first
 * @param verdicts the names of the verdicts of the proof, one for each artifact that was looked at
 */
public record BuiltModule(
        String id, Status status, Path directory, List<BuiltArtifact> artifacts, List<String> verdicts) {
    /** Copies the lists. */
    public BuiltModule {
        artifacts = List.copyOf(artifacts);
        verdicts = List.copyOf(verdicts);
    }

    /** The same without artifacts of these classifiers. */
    public BuiltModule without(Set<String> classifiers) {
        return new BuiltModule(
                id,
                status,
                directory,
                artifacts.stream()
                        .filter(artifact -> !classifiers.contains(artifact.classifier()))
                        .toList(),
                verdicts);
    }

    /** How far a module came. */
    public enum Status {
        /** All of it succeeded. */
        BUILT,
        /** Something in it failed. */
        FAILED,
        /** It was not begun, since another one failed. */
        SKIPPED
    }
}

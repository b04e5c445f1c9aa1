package io.github.kconfig4j.maven.dependencies;

import java.util.Optional;

/**
 * Which variant of a dependency a variant of the module takes, as the pom says it.
 *
 * @param variant that of the module; empty for all that nothing else is said of
 * @param dependency {@code groupId:artifactId}; empty for all that nothing else is said of
 * @param take the name of the dependency's variant; empty for the dependency as its module is built itself
 */
public record TakenVariant(Optional<String> variant, Optional<String> dependency, Optional<String> take) {
    /** How exactly it names a variant of the module and a dependency; 0 if it is about others. */
    int fits(String ofModule, String ofDependency) {
        boolean is = variant.filter(name -> !name.equals(ofModule)).isEmpty()
                && dependency.filter(name -> !name.equals(ofDependency)).isEmpty();
        return is ? 1 + (variant.isEmpty() ? 0 : 1) + (dependency.isEmpty() ? 0 : 2) : 0;
    }
}

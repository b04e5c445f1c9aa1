package io.github.kconfig4j.maven;

import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which variant of a dependency a variant takes, as a pom says it; Maven fills the fields in. */
public class DependencyVariant {
    /** The module's variant; without one it holds for all that no other element is about. */
    @Parameter
    @Nullable
    String variant;

    /** The dependency, {@code groupId:artifactId}; without one it holds for all that no other element is about. */
    @Parameter
    @Nullable
    String dependency;

    /** The name of the dependency's variant; without one the dependency as its module is built itself. */
    @Parameter
    @Nullable
    String take;

    /** How exactly it names a variant of the module and a dependency; 0 if it is about others. */
    int fits(String ofModule, String ofDependency) {
        boolean is = (variant == null || variant.equals(ofModule))
                && (dependency == null || dependency.equals(ofDependency));
        return is ? 1 + (variant == null ? 0 : 1) + (dependency == null ? 0 : 2) : 0;
    }
}

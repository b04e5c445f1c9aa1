package io.github.kconfig4j.maven;

import io.github.kconfig4j.maven.dependencies.TakenVariant;
import java.util.Optional;
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

    TakenVariant taken() {
        return new TakenVariant(
                Optional.ofNullable(variant), Optional.ofNullable(dependency), Optional.ofNullable(take));
    }
}

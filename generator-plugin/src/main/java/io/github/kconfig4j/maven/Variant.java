package io.github.kconfig4j.maven;

import io.github.kconfig4j.maven.variants.PomVariant;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A variant as a pom names it; Maven fills the fields in. */
public class Variant {
    /** Its name: its folder's, and what {@code -Dkconfig.defconfig=NAME} chooses. */
    @Parameter(required = true)
    @Nullable
    String name;

    /** The defconfig that it starts from; without one the defconfig of the variant's own name. */
    @Parameter
    @Nullable
    String defconfig;

    /** The fragments on top, later ones win. */
    @Parameter
    List<String> fragments = List.of();

    PomVariant named() {
        return new PomVariant(Optional.ofNullable(name), Optional.ofNullable(defconfig), fragments);
    }
}

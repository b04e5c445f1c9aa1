package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.evidence.Dependency;
import io.github.kconfig4j.evidence.MavenFiles;
import io.github.kconfig4j.evidence.Relocation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What besides the variant's own files may be in an artifact of the module.
 *
 * @param maven the module's own coordinates and pom; empty where no archive is proved
 * @param dependencies what the module depends on and its packaging takes in
 * @param relocations packages of dependencies that the packaging renames
 * @param packaged folders that the packaging takes over as they are, such as a war's {@code src/main/webapp}
 * @param sources folders of sources and resources, each where a jar of the sources has it
 */
public record Surroundings(
        Optional<MavenFiles> maven,
        List<Dependency> dependencies,
        List<Relocation> relocations,
        List<Path> packaged,
        List<PlacedFolder> sources) {

    /** Copies the lists. */
    public Surroundings {
        dependencies = List.copyOf(dependencies);
        relocations = List.copyOf(relocations);
        packaged = List.copyOf(packaged);
        sources = List.copyOf(sources);
    }

    /** Nothing. */
    public static Surroundings none() {
        return new Surroundings(Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }
}

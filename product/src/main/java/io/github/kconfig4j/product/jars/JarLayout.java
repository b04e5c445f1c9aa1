package io.github.kconfig4j.product.jars;

import io.github.kconfig4j.jar.EntryFilter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the jars of variants are named and made.
 *
 * @param mainJar the module's own jar, which they take their manifest and their {@code META-INF/maven} from; empty if this
 *     build has made none, which is an error in the result
 * @param folder where they go
 * @param baseName their name up to the hyphen before the variant's
 * @param filter which files of a variant go into its jar
 * @param time the time of their entries
 * @param taken the classifiers that the module has attached jars with, each with the name of its jar
 */
public record JarLayout(
        Optional<Path> mainJar,
        Path folder,
        String baseName,
        EntryFilter filter,
        LocalDateTime time,
        SortedMap<String, String> taken) {

    /** Copies the map. */
    public JarLayout {
        taken = Collections.unmodifiableSortedMap(new TreeMap<>(taken));
    }

    /** The module's own jar, or where it should be. */
    public Path expectedMainJar() {
        return mainJar.orElseGet(() -> folder.resolve(baseName + ".jar"));
    }

    /** The jar of a variant. */
    public Path jar(String variant) {
        return folder.resolve(baseName + "-" + variant + ".jar");
    }
}

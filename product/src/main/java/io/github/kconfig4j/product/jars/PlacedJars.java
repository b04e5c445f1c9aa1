package io.github.kconfig4j.product.jars;

import io.github.kconfig4j.product.files.OwnNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The jars of variants in the folder of the module's own jar. Those of an earlier run that do not belong there go. */
final class PlacedJars {
    private final OwnNames own;

    /**
     * @param folder the folder of the jars
     * @param list the file that remembers which of its files are ours
     */
    PlacedJars(Path folder, Path list) {
        this.own = new OwnNames(folder, list);
    }

    /** Deletes the jars of an earlier run that have none of these names, and remembers these. */
    void keep(List<String> names) throws IOException {
        for (Path jar : own.vanished(names)) {
            Files.deleteIfExists(jar);
        }
        own.remember(names);
    }

    /**
     * Moves a complete jar to its place, unless the same bytes are there.
     *
     * @return whether it was moved
     */
    static boolean place(Path part, Path jar) throws IOException {
        if (Files.isRegularFile(jar) && Files.mismatch(part, jar) < 0) {
            Files.delete(part);
            return false;
        }
        Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }
}

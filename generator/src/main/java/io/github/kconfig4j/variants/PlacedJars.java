package io.github.kconfig4j.variants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The jars of variants in the folder of the module's own jar. Those of an earlier run that do not belong there go. */
final class PlacedJars {
    private final Path folder;
    private final Path list;

    /**
     * @param folder the folder of the jars
     * @param list the file that remembers which of its files are ours
     */
    PlacedJars(Path folder, Path list) {
        this.folder = folder;
        this.list = list;
    }

    /** Deletes the jars of an earlier run that have none of these names, and remembers these. */
    void keep(List<String> names) throws IOException {
        List<String> before = Files.isRegularFile(list) ? Files.readAllLines(list) : List.of();
        for (String name : before) {
            Path jar = folder.resolve(name).normalize();
            if (!name.isEmpty() && !names.contains(name) && folder.normalize().equals(jar.getParent())) {
                Files.deleteIfExists(jar);
            }
        }
        FolderSync.write(list, String.join("\n", names).getBytes(StandardCharsets.UTF_8));
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

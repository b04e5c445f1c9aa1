package io.github.kconfig4j.product.jars;

import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.product.files.OwnNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The jars of variants in the folder of the module's own jar: all of one run, or none. Those of an earlier run that do not
 * belong there go.
 */
final class PlacedJars {
    private final OwnNames own;
    private final AtomicFiles files;

    /**
     * @param folder the folder of the jars
     * @param list the file that remembers which of its files are ours
     * @param files writes files
     */
    PlacedJars(Path folder, Path list, AtomicFiles files) {
        this.own = new OwnNames(folder, list, files);
        this.files = files;
    }

    /** Deletes the jars of earlier runs, after a run that could make none. */
    void discard() throws IOException {
        for (Path jar : own.vanished(List.of())) {
            if (Files.isRegularFile(jar)) {
                Files.delete(jar);
            }
        }
    }

    /**
     * Moves complete jars to their places, those that are not there with the same bytes. If one cannot be placed, there is
     * none.
     *
     * @param parts the places with the complete jars
     * @return those that were moved
     * @throws NotPlaced if one of them cannot be placed
     */
    List<Path> place(Map<Path, Path> parts) throws IOException, NotPlaced {
        List<String> names =
                parts.keySet().stream().map(jar -> jar.getFileName().toString()).toList();
        for (Path jar : own.vanished(names)) {
            Files.deleteIfExists(jar);
        }
        own.remember(names);
        Map<Path, Path> differing = new LinkedHashMap<>();
        for (Map.Entry<Path, Path> part : parts.entrySet()) {
            Path jar = part.getKey();
            if (!Files.isRegularFile(jar) || Files.mismatch(part.getValue(), jar) >= 0) {
                differing.put(jar, part.getValue());
            }
        }
        move(differing);
        return new ArrayList<>(differing.keySet());
    }

    /** What is to be replaced goes first: a run that is killed leaves no jars of two builds. */
    private void move(Map<Path, Path> parts) throws IOException, NotPlaced {
        Path current = Path.of("");
        try {
            for (Path jar : parts.keySet()) {
                current = jar;
                if (Files.isRegularFile(jar)) {
                    Files.delete(jar);
                }
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                current = part.getKey();
                files.place(part.getValue(), part.getKey());
            }
        } catch (IOException e) {
            discard();
            throw new NotPlaced(current, e);
        }
    }

    /** A jar that could not be placed, so that there is none of any variant. */
    static final class NotPlaced extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Path jar;

        NotPlaced(Path jar, IOException cause) {
            super(cause);
            this.jar = jar;
        }

        Path jar() {
            return jar;
        }
    }
}

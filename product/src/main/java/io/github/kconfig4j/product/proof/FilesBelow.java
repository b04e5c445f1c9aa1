package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.artifact.Entry;
import io.github.kconfig4j.evidence.Explainer;
import io.github.kconfig4j.evidence.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Explains what is byte for byte a file of the module at the same path below a folder of it, as that is placed. */
final class FilesBelow implements Explainer {
    private final Path basedir;
    private final List<PlacedFolder> folders;
    private final Origin.Kind kind;

    /** @param basedir the module's folder, which reports name the others by */
    FilesBelow(Path basedir, List<PlacedFolder> folders, Origin.Kind kind) {
        this.basedir = basedir;
        this.folders = List.copyOf(folders);
        this.kind = kind;
    }

    @Override
    public Optional<Origin> explain(Entry entry) {
        return folders.stream()
                .filter(folder -> has(folder, entry))
                .map(folder -> new Origin(
                        kind, basedir.relativize(folder.folder()).toString().replace('\\', '/')))
                .findFirst();
    }

    private static boolean has(PlacedFolder placed, Entry entry) {
        if (!entry.path().startsWith(placed.place())) {
            return false;
        }
        try {
            Path folder = placed.folder();
            Path file = folder.resolve(entry.path().substring(placed.place().length()))
                    .normalize();
            return file.startsWith(folder)
                    && Files.isRegularFile(file)
                    && Arrays.equals(Files.readAllBytes(file), entry.bytes());
        } catch (InvalidPathException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

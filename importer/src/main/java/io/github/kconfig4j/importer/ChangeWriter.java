package io.github.kconfig4j.importer;

import io.github.kconfig4j.generate.files.AtomicFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes all files, or none if one of them cannot be written. Used once. */
public final class ChangeWriter {
    private final AtomicFiles files;
    private final List<FileChange> changes;
    private final List<Path> parts = new ArrayList<>();

    private ChangeWriter(List<FileChange> changes, Path scratch) {
        this.files = new AtomicFiles(scratch);
        this.changes = changes;
    }

    /**
     * Writes them.
     *
     * @param scratch a folder for files that are not complete, in the file system of the module
     * @throws IOException if one of them cannot be written; then all are as they were
     */
    public static void write(List<FileChange> changes, Path scratch) throws IOException {
        ChangeWriter writer = new ChangeWriter(changes, scratch);
        try {
            writer.write();
        } finally {
            writer.files.clear();
        }
    }

    private void write() throws IOException {
        for (FileChange change : changes) {
            Path part = files.newPart();
            Files.write(part, change.after().getBytes(change.encoding()));
            parts.add(part);
        }
        for (int i = 0; i < changes.size(); i++) {
            try {
                files.place(parts.get(i), changes.get(i).file());
            } catch (IOException e) {
                takeBack(changes.subList(0, i), e);
                throw e;
            }
        }
    }

    private void takeBack(List<FileChange> placed, IOException failure) {
        for (FileChange change : placed) {
            try {
                if (change.before().isEmpty()) {
                    Files.deleteIfExists(change.file());
                } else {
                    files.write(change.file(), change.before(), change.encoding());
                }
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}

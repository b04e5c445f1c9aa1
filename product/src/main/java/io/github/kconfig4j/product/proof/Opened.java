package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.artifact.ArtifactReader;
import io.github.kconfig4j.artifact.Entry;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.evidence.Hashes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An artifact that is to be proved, as it was read.
 *
 * @param artifact its entries; of what is no archive the file itself
 * @param hash that of the file; of a folder that of the list of its entries with their hashes
 * @param form its form, never {@link Form#BY_CONTENT}
 * @param problem why it is not what its form says
 */
record Opened(Artifact artifact, String hash, Form form, Optional<Diagnostic> problem) {
    /**
     * Reads it.
     *
     * @param file a folder or a file
     * @param name its name in messages
     * @throws IOException if it cannot be read
     */
    static Opened of(ArtifactReader reader, Path file, String name, Form form) throws IOException {
        if (!Files.isRegularFile(file)) {
            Artifact folder = reader.directory(name, file);
            return new Opened(folder, hashOfEntries(folder), form, Optional.empty());
        }
        byte[] bytes = Files.readAllBytes(file);
        String hash = Hashes.sha256(bytes);
        Optional<Artifact> archive = reader.archive(name, bytes);
        if (archive.isPresent()) {
            return new Opened(archive.get(), hash, form == Form.BY_CONTENT ? Form.ARCHIVE : form, Optional.empty());
        }
        SortedMap<String, byte[]> itself = new TreeMap<>();
        itself.put(String.valueOf(file.getFileName()), bytes);
        boolean document = form == Form.BY_CONTENT || form == Form.DOCUMENT;
        return new Opened(
                reader.files(name, itself),
                hash,
                document ? Form.DOCUMENT : form,
                document ? Optional.empty() : Optional.of(noArchive(name)));
    }

    private static Diagnostic noArchive(String name) {
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.DAMAGED_ARCHIVE,
                        name + " is no archive: nothing in it can be read as one.")
                .withHint("Delete the file and build again; if another plugin makes it so, correct that.");
    }

    private static String hashOfEntries(Artifact artifact) {
        StringBuilder list = new StringBuilder();
        for (Entry entry : artifact.entries()) {
            list.append(Hashes.sha256(entry.bytes()))
                    .append("  ")
                    .append(entry.path())
                    .append('\n');
        }
        return Hashes.sha256(list.toString().getBytes(StandardCharsets.UTF_8));
    }
}

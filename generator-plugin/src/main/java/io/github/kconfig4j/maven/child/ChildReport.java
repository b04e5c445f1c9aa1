package io.github.kconfig4j.maven.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What a Maven that has built one variant says to the one that has started it. Both read the same class, so the file has no
 * version.
 *
 * @param modules the modules in the order in which Maven builds them
 */
public record ChildReport(List<BuiltModule> modules) {
    /** Copies the list. */
    public ChildReport {
        modules = List.copyOf(modules);
    }

    /** Writes it, so that the file is there only if it is complete. */
    public void write(Path file) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
            out.writeInt(modules.size());
            for (BuiltModule module : modules) {
                write(module, out);
            }
        }
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(BuiltModule module, DataOutputStream out) throws IOException {
        out.writeUTF(module.id());
        out.writeUTF(module.status().name());
        out.writeUTF(module.directory().toString());
        out.writeInt(module.artifacts().size());
        for (BuiltArtifact artifact : module.artifacts()) {
            out.writeUTF(artifact.extension());
            out.writeUTF(artifact.classifier());
            out.writeUTF(artifact.file().toString());
        }
        out.writeInt(module.verdicts().size());
        for (String verdict : module.verdicts()) {
            out.writeUTF(verdict);
        }
    }

    /** Reads it. */
    public static ChildReport read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            List<BuiltModule> modules = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                modules.add(module(in));
            }
            return new ChildReport(modules);
        }
    }

    private static BuiltModule module(DataInputStream in) throws IOException {
        String id = in.readUTF();
        BuiltModule.Status status = BuiltModule.Status.valueOf(in.readUTF());
        Path directory = Path.of(in.readUTF());
        List<BuiltArtifact> artifacts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            artifacts.add(new BuiltArtifact(in.readUTF(), in.readUTF(), Path.of(in.readUTF())));
        }
        List<String> verdicts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            verdicts.add(in.readUTF());
        }
        return new BuiltModule(id, status, directory, artifacts, verdicts);
    }
}

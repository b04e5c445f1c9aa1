package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.variant.ResolvedConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells whether an artifact was made with a configuration. */
final class ConfiguredArtifact {
    private ConfiguredArtifact() {}

    /** Whether a jar or a folder of classes has one. */
    static boolean is(Path artifact) throws IOException {
        if (Files.isDirectory(artifact)) {
            return Files.isRegularFile(artifact.resolve(ResolvedConfig.PATH));
        }
        if (!Files.isRegularFile(artifact)) {
            return false;
        }
        try (ZipFile jar = new ZipFile(artifact.toFile())) {
            return jar.getEntry(ResolvedConfig.PATH) != null;
        } catch (ZipException e) {
            // A dependency need not be an archive, and what cannot be read is said by who compiles against it.
            return false;
        }
    }
}

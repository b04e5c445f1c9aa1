package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfiguredArtifactTest {
    private static final String CONFIG = "META-INF/kconfig/config";

    @TempDir
    Path folder;

    @Test
    void aJarOrAFolderTellsIt() throws IOException {
        Files.createDirectories(folder.resolve("classes/META-INF/kconfig"));
        assertThat(ConfiguredArtifact.is(folder.resolve("classes"))).isFalse();
        Files.createFile(folder.resolve("classes").resolve(CONFIG));

        assertThat(ConfiguredArtifact.is(folder.resolve("classes"))).isTrue();
        assertThat(ConfiguredArtifact.is(jar("configured.jar", CONFIG))).isTrue();
        assertThat(ConfiguredArtifact.is(jar("plain.jar", "META-INF/MANIFEST.MF")))
                .isFalse();
    }

    @Test
    void whatIsNoArchiveWasNotConfigured() throws IOException {
        Path pom = Files.writeString(folder.resolve("a.pom"), "<project/>");

        assertThat(ConfiguredArtifact.is(pom)).isFalse();
        assertThat(ConfiguredArtifact.is(folder.resolve("absent.jar"))).isFalse();
    }

    private Path jar(String name, String entry) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.closeEntry();
        }
        return jar;
    }
}

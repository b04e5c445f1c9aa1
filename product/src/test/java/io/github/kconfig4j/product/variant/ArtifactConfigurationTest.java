package io.github.kconfig4j.product.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactConfigurationTest {
    private static final String CONFIG = "META-INF/kconfig/config";

    private static final String TEXT = """
            #
            # Shop
            #
            CONFIG_ITEMS=0x10
            # CONFIG_AUDIT is not set
            CONFIG_NAME="a=b"
            """;

    @TempDir
    Path folder;

    @Test
    void aJarOrAFolderTellsIt() throws IOException {
        Path classes = folder.resolve("classes");
        Files.createDirectories(classes.resolve("META-INF/kconfig"));
        assertThat(ArtifactConfiguration.read(classes)).isEmpty();
        Files.writeString(classes.resolve(CONFIG), TEXT);

        assertThat(ArtifactConfiguration.read(classes).orElseThrow().values())
                .hasToString("{AUDIT=n, ITEMS=0x10, NAME=\"a=b\"}");
        assertThat(ArtifactConfiguration.read(jar("configured.jar", CONFIG)))
                .isEqualTo(ArtifactConfiguration.read(classes));
        assertThat(ArtifactConfiguration.read(jar("plain.jar", "META-INF/MANIFEST.MF")))
                .isEmpty();
    }

    @Test
    void whatIsNoArchiveWasNotConfigured() throws IOException {
        Path pom = Files.writeString(folder.resolve("a.pom"), "<project/>");

        assertThat(ArtifactConfiguration.read(pom)).isEmpty();
        assertThat(ArtifactConfiguration.read(folder.resolve("absent.jar"))).isEmpty();
    }

    private Path jar(String name, String entry) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return jar;
    }
}

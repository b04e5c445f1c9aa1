package io.github.kconfig4j.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarFilesTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 2, 3, 4, 6);

    @TempDir
    Path folder;

    private final SortedMap<String, byte[]> files = new TreeMap<>(Map.of(
            "A.class", bytes("first by name"),
            "META-INF/MANIFEST.MF", bytes("Manifest-Version: 1.0\r\nX: y\r\n\r\n"),
            "META-INF/services/p.S", bytes("p.T\n"),
            "p/q/T.class", new byte[100_000]));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        Path jar = folder.resolve("a.jar");

        JarFiles.write(jar, files, TIME);

        SortedMap<String, byte[]> read = JarFiles.read(jar);
        assertThat(read.keySet()).isEqualTo(files.keySet());
        read.forEach((path, content) -> assertThat(content).as(path).isEqualTo(files.get(path)));
    }

    @Test
    void theManifestIsFirstAndEachFolderHasAnEntry() throws IOException {
        Path jar = folder.resolve("a.jar");

        JarFiles.write(jar, files, TIME);

        try (ZipFile zip = new ZipFile(jar.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "META-INF/",
                            "META-INF/MANIFEST.MF",
                            "A.class",
                            "META-INF/services/",
                            "META-INF/services/p.S",
                            "p/",
                            "p/q/",
                            "p/q/T.class");
            assertThat(zip.stream().map(ZipEntry::getTimeLocal)).containsOnly(TIME);
        }
        try (JarInputStream stream = new JarInputStream(Files.newInputStream(jar))) {
            assertThat(stream.getManifest().getMainAttributes().getValue("X")).isEqualTo("y");
        }
    }

    @Test
    void neitherTheTimeZoneNorTheOrderOfTheMapChangesAByte() throws IOException {
        JarFiles.write(folder.resolve("a.jar"), files, TIME);
        SortedMap<String, byte[]> turned = new TreeMap<>(Comparator.reverseOrder());
        turned.putAll(files);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            JarFiles.write(folder.resolve("b.jar"), turned, TIME);
        } finally {
            TimeZone.setDefault(before);
        }

        assertThat(folder.resolve("b.jar")).hasSameBinaryContentAs(folder.resolve("a.jar"));
    }

    @Test
    void aDamagedJarIsNoJar() throws IOException {
        Path jar = folder.resolve("a.jar");
        JarFiles.write(jar, new TreeMap<>(Map.of("a.txt", bytes("a".repeat(50) + "b".repeat(50)))), TIME);
        byte[] whole = Files.readAllBytes(jar);

        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> JarFiles.read(jar)).isInstanceOf(ZipException.class);

        // The first byte of the compressed content lies behind the local header of 30 bytes and the name.
        byte[] changed = whole.clone();
        changed[30 + "a.txt".length() + 1] ^= 1;
        Files.write(jar, changed);
        assertThatThrownBy(() -> JarFiles.read(jar)).isInstanceOf(ZipException.class);
    }
}

package io.github.kconfig4j.maven.noclean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison that {@link NoCleanIT} relies on sees what an incremental build can leave. */
class BuildOutputTest {
    @TempDir
    Path root;

    private Path incremental;
    private BuildOutput clean;

    @BeforeEach
    void buildBoth() throws IOException {
        Path other = root.resolve("clean");
        incremental = root.resolve("incremental");
        for (Path module : List.of(other, incremental)) {
            write(module, Map.of("a/A.class", "A", "list.txt", "1"));
            pack(module, Map.of("a/A.class", "A", "list.txt", "1", "META-INF/maven/g/pom.xml", module.toString()));
        }
        clean = BuildOutput.of(other);
    }

    @Test
    void nothingDiffersButTheModulesOwnCoordinates() throws IOException {
        assertThat(BuildOutput.of(incremental).differencesFrom(clean)).isEmpty();
    }

    @Test
    void aPlantedStaleClassIsReported() throws IOException {
        write(incremental, Map.of("a/B.class", "B"));

        assertThat(BuildOutput.of(incremental).differencesFrom(clean))
                .containsExactly("a/B.class is left in target/classes");
    }

    @Test
    void anotherConstantInAClassIsReported() throws IOException {
        write(incremental, Map.of("a/A.class", "B"));

        assertThat(BuildOutput.of(incremental).differencesFrom(clean))
                .containsExactly("a/A.class is stale in target/classes");
    }

    @Test
    void aMissingResourceIsReported() throws IOException {
        Files.delete(incremental.resolve("target/classes/list.txt"));

        assertThat(BuildOutput.of(incremental).differencesFrom(clean))
                .containsExactly("list.txt is missing in target/classes");
    }

    @Test
    void whatIsOnlyInTheJarIsReported() throws IOException {
        pack(incremental, Map.of("a/A.class", "A", "list.txt", "2", "old.txt", ""));

        assertThat(BuildOutput.of(incremental).differencesFrom(clean))
                .containsExactly("list.txt is stale in the jar", "old.txt is left in the jar");
    }

    private static void write(Path module, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = module.resolve("target/classes").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static void pack(Path module, Map<String, String> files) throws IOException {
        Path jar = module.resolve("target").resolve("shop-1.0.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }
}

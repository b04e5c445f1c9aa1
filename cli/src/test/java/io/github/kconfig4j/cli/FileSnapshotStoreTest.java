package io.github.kconfig4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.snapshot.SnapshotStore;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSnapshotStoreTest {
    private static final long SMALLEST = 10;
    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    Path directory;

    private File program = new File("");
    private Map<String, String> environment = Map.of();

    @BeforeEach
    void prepare() throws IOException {
        program = Files.writeString(directory.resolve("program"), "one").toFile();
        environment = Map.of("XDG_CACHE_HOME", directory.resolve("cache").toString());
    }

    private SnapshotStore store(Map<String, String> in) {
        return FileSnapshotStore.of(in, program, SMALLEST);
    }

    @Test
    void keepsForAnotherRun() throws IOException {
        store(environment).save("tree", CONTENT);

        assertThat(store(environment).load("tree")).contains(CONTENT);
        assertThat(store(environment).load("another")).isEmpty();
        assertThat(files()).singleElement().asString().startsWith("tree-").doesNotEndWith(".tmp");
    }

    @Test
    void keepsEachArchitecture() {
        Map<String, String> arm = Map.of("XDG_CACHE_HOME", environment.get("XDG_CACHE_HOME"), "SRCARCH", "arm");
        store(environment).save("tree", CONTENT);
        store(arm).save("tree", new byte[0]);

        assertThat(store(environment).load("tree")).contains(CONTENT);
        assertThat(store(arm).load("tree")).contains(new byte[0]);
    }

    @Test
    void isAnotherOneForAnotherProgram() throws IOException {
        String version = store(environment).version();
        assertThat(store(environment).version()).isEqualTo(version);
        Files.writeString(program.toPath(), "the next");

        assertThat(store(environment).version()).isNotEqualTo(version);
    }

    @Test
    void isWorthItForLargeFilesOnly() {
        assertThat(store(environment).isWorth(SMALLEST - 1)).isFalse();
        assertThat(store(environment).isWorth(SMALLEST)).isTrue();
    }

    @Test
    void isNoneWithoutAFileToKeepInOrToComeFrom() {
        assertThat(store(Map.of())).isSameAs(SnapshotStore.NONE);
        assertThat(store(Map.of("HOME", "/x", "KCONFIG_NO_CACHE", "1"))).isSameAs(SnapshotStore.NONE);
        assertThat(FileSnapshotStore.of(environment, directory.toFile(), SMALLEST))
                .isSameAs(SnapshotStore.NONE);
    }

    @Test
    void doesWithoutADirectoryThatCannotBe() throws IOException {
        Map<String, String> wrong = Map.of("XDG_CACHE_HOME", program.toString());
        store(wrong).save("tree", CONTENT);

        assertThat(store(wrong).load("tree")).isEmpty();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("cache/kconfig4j"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

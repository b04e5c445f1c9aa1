package io.github.kconfig4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.shell.CommandMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCommandMemoryTest {
    private static final Path TREE = Path.of("/tree");
    private static final Map<String, String> PRINTED = Map.of("echo ä\n", "ä", "true", "", "cat bytes", "\udc80\u0000");

    @TempDir
    Path directory;

    private Map<String, String> environment = Map.of();

    @BeforeEach
    void setEnvironment() {
        environment = Map.of("XDG_CACHE_HOME", directory.resolve("cache").toString());
    }

    @Test
    void remembersWhatItKeptInAnotherRun() throws IOException {
        CommandMemory memory = memory();
        assertThat(memory.printed("true")).isEmpty();
        memory.keep(PRINTED);

        for (Map.Entry<String, String> entry : PRINTED.entrySet()) {
            assertThat(memory().printed(entry.getKey())).contains(entry.getValue());
        }
        assertThat(memory().printed("false")).isEmpty();
        assertThat(files())
                .singleElement()
                .satisfies(f -> assertThat(f.getFileName().toString())
                        .startsWith("commands-")
                        .doesNotEndWith(".tmp"));
    }

    @Test
    void keepsTheCommandsOfOtherArchitecturesAndTheLastOutput() {
        memory().keep(Map.of("uname", "a", "arch", "x86"));
        memory().keep(Map.of("uname", "b"));

        assertThat(memory().printed("uname")).contains("b");
        assertThat(memory().printed("arch")).contains("x86");
    }

    @Test
    void leavesTheFileAloneIfItHoldsAllAlready() throws IOException {
        memory().keep(PRINTED);
        FileTime old = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(files().get(0), old);

        memory().keep(Map.of("true", ""));

        assertThat(Files.getLastModifiedTime(files().get(0))).isEqualTo(old);
    }

    @Test
    void keepsNotMoreThanItCanAndNoHugeText() throws IOException {
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 1500; i++) {
            many.put("old " + i, "");
        }
        memory().keep(many);
        many.clear();
        for (int i = 0; i < 1500; i++) {
            many.put("new " + i, "");
        }
        many.put("huge", "x".repeat(100_000));
        memory().keep(many);

        assertThat(memory().printed("new 1499")).isPresent();
        assertThat(memory().printed("huge")).isEmpty();
        assertThat(many.keySet().stream().filter(c -> memory().printed(c).isPresent()))
                .hasSize(1500);
        assertThat(Stream.iterate(0, i -> i + 1)
                        .limit(1500)
                        .filter(i -> memory().printed("old " + i).isPresent()))
                .hasSize(500);
    }

    @Test
    void hasOneFileForEachTree() throws IOException {
        memory().keep(PRINTED);
        FileCommandMemory.of(environment, Path.of("/other")).keep(PRINTED);
        Map<String, String> withSource = new LinkedHashMap<>(environment);
        withSource.put("srctree", "/source");
        FileCommandMemory.of(withSource, TREE).keep(PRINTED);

        assertThat(files()).hasSize(3);
    }

    @Test
    void takesADamagedFileForNone() throws IOException {
        memory().keep(PRINTED);
        byte[] content = Files.readAllBytes(files().get(0));
        for (int length = 0; length < content.length; length++) {
            Files.write(files().get(0), Arrays.copyOf(content, length));
            assertThat(memory().printed("true")).isEmpty();
        }
        Files.writeString(files().get(0), "something else that is long enough");
        assertThat(memory().printed("true")).isEmpty();
        memory().keep(PRINTED);
        assertThat(memory().printed("true")).contains("");
    }

    @Test
    void doesWithoutWhereThereIsNoDirectoryForIt() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        for (String cache : List.of("", "relative", file.toString())) {
            environment = Map.of("XDG_CACHE_HOME", cache);
            memory().keep(PRINTED);
            assertThat(memory().printed("true")).isEmpty();
        }
    }

    @Test
    void isInTheHomeDirectoryOtherwiseUnlessForbidden() {
        environment = Map.of("HOME", directory.toString(), "KCONFIG_NO_CACHE", "1");
        memory().keep(PRINTED);
        assertThat(directory).isEmptyDirectory();

        environment = Map.of("HOME", directory.toString());
        memory().keep(PRINTED);
        assertThat(directory.resolve(".cache/kconfig4j")).isNotEmptyDirectory();
    }

    private CommandMemory memory() {
        return FileCommandMemory.of(environment, TREE);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("cache/kconfig4j"))) {
            return files.toList();
        }
    }
}

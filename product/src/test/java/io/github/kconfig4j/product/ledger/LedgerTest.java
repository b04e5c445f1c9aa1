package io.github.kconfig4j.product.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.files.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final List<Said> SAID =
            List.of(new Said(Severity.WARNING, "two\nlines \\ and more\r"), Said.told("end of it"));

    @TempDir
    Path folder;

    private Path input;
    private Path output;
    private Path file;

    @BeforeEach
    void files() throws IOException {
        input = Files.createDirectories(folder.resolve("in"));
        output = Files.createDirectories(folder.resolve("out"));
        file = folder.resolve("state/ledger");
        Files.writeString(input.resolve("a"), "1");
        Files.writeString(output.resolve("b"), "2");
    }

    private Inputs inputs(String version) throws IOException {
        return new Inputs().text("version", version).path("in", input);
    }

    private Outputs outputs() throws IOException {
        return Outputs.read(List.of(output, folder.resolve("single")));
    }

    private Ledger ledger(String version) throws IOException {
        return new Ledger(file, new AtomicFiles(folder.resolve("scratch")), version);
    }

    private void remember(List<Path> others) throws IOException {
        ledger("1").remember(inputs("x"), outputs(), others, SAID, List.of("a fact\nof two lines"));
    }

    private Optional<List<Said>> unchanged() throws IOException {
        return ledger("1").unchanged(inputs("x"), outputs());
    }

    @Test
    void saysWhatWasSaidIfNothingHasChanged() throws IOException {
        assertThat(unchanged()).isEmpty();
        remember(List.of());

        assertThat(unchanged()).contains(SAID);
        assertThat(ledger("1").facts()).containsExactly("a fact\nof two lines");
        Files.setLastModifiedTime(input.resolve("a"), FileTime.fromMillis(0));
        assertThat(unchanged()).as("only its time has changed").contains(SAID);
    }

    @Test
    void anyChangeCounts() throws IOException {
        remember(List.of());

        assertThat(ledger("2").unchanged(inputs("x"), outputs())).as("version").isEmpty();
        assertThat(ledger("1").unchanged(inputs("y"), outputs())).as("text").isEmpty();
        assertChangeCounts(input.resolve("a"), "3");
        assertChangeCounts(input.resolve("new/folder/file"), "");
        assertChangeCounts(output.resolve("b"), "3");
        assertChangeCounts(output.resolve("foreign"), "");
        assertChangeCounts(folder.resolve("single"), "");
        Files.createDirectories(input.resolve("empty"));
        assertThat(unchanged()).as("an empty folder").isEmpty();
    }

    private void assertChangeCounts(Path changed, String text) throws IOException {
        boolean existed = Files.exists(changed);
        String before = existed ? Files.readString(changed) : "";
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, text);
        assertThat(unchanged()).as(changed.toString()).isEmpty();
        Files.delete(changed);
        if (existed) {
            Files.writeString(changed, before);
        }
        Path empty = changed.getParent();
        while (!List.of(input, output, folder).contains(empty)) {
            assertThat(unchanged()).as("an empty folder").isEmpty();
            Files.delete(empty);
            empty = empty.getParent();
        }
        assertThat(unchanged()).as(changed + " as it was").isPresent();
    }

    @Test
    void isOnlyAMemory() throws IOException {
        remember(List.of());
        byte[] intact = Files.readAllBytes(file);
        for (int i = 0; i < intact.length; i++) {
            byte[] damaged = intact.clone();
            damaged[i] ^= 4;
            Files.write(file, damaged);
            assertThat(unchanged()).as("byte " + i).isEmpty();
            Files.write(file, Arrays.copyOf(intact, i));
            assertThat(unchanged()).as("cut to " + i).isEmpty();
            assertThat(ledger("1").otherInputs()).isEmpty();
        }
        Files.write(file, intact);
        assertThat(unchanged()).contains(SAID);
    }

    @Test
    void remembersInputsThatTurnUp() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "1");
        remember(List.of(other));

        assertThat(ledger("1").otherInputs()).containsExactly(other);
        Inputs with = inputs("x").paths("other", List.of(other));
        assertThat(ledger("1").unchanged(with, outputs()))
                .as("it was not read before")
                .isEmpty();

        ledger("1").remember(with, outputs(), List.of(other), SAID, List.of());
        assertThat(ledger("1").unchanged(inputs("x").paths("other", List.of(other)), outputs()))
                .contains(SAID);
        Files.writeString(other, "2");
        assertThat(ledger("1").unchanged(inputs("x").paths("other", List.of(other)), outputs()))
                .isEmpty();
    }

    @Test
    void saysWhatHasChanged() throws IOException {
        assertThat(ledger("1").change(inputs("x"), outputs())).isEqualTo("nothing is known of an earlier run");
        remember(List.of());
        Files.write(input.resolve("a"), "3".getBytes(StandardCharsets.UTF_8));

        assertThat(ledger("1").change(inputs("x"), outputs())).matches("it was '[0-9a-f]+1 a' and is '[0-9a-f]+1 a'");
    }

    @Test
    void nothingIsKnownOfAFolderInAJarThatWasNotAdded() throws IOException {
        Inputs inputs = inputs("x");
        Path jar = folder.resolve("set.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            assertThat(inputs.hashes(files.getPath("/"))).isEmpty();
        }
        assertThat(inputs.hashes(input)).isPresent();
    }
}

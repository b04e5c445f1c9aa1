package io.github.kconfig4j.generate.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHashesTest {
    @TempDir
    Path root;

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The names of what is there, each with its hash unless that is of a text. */
    private String names() throws IOException {
        return FileHashes.of(root).toString().replaceAll("(?m)^[0-9a-f]{17,} ", "");
    }

    @Test
    void nameFilesAndFoldersWithoutFiles() throws IOException {
        assertThat(names()).isEqualTo(" /\n");
        write("b", "text");
        write("a/c", "text");
        write("a-b/c", "text");
        Files.createDirectories(root.resolve("a/empty"));
        Files.createDirectories(root.resolve("outer/inner"));

        assertThat(names()).isEqualTo("a-b/c\na/c\n a/empty/\nb\n outer/inner/\n");
        assertThat(FileHashes.of(root).files()).containsExactly("a-b/c", "a/c", "b");
    }

    @Test
    void areOfOneFileOrOfNothing() throws IOException {
        write("b", "text");

        FileHashes one = FileHashes.of(root.resolve("b"));

        assertThat(one.hash("")).hasValue(FileHashes.of("text"));
        assertThat(one.files()).containsExactly("");
        assertThat(FileHashes.of(root.resolve("none")).toString()).isEmpty();
    }

    @Test
    void followLinks() throws IOException {
        write("a/c", "text");
        Files.createSymbolicLink(root.resolve("file"), root.resolve("a/c"));
        Files.createSymbolicLink(root.resolve("folder"), root.resolve("a"));
        Files.createSymbolicLink(root.resolve("nowhere"), root.resolve("none"));
        Files.createSymbolicLink(root.resolve("a/circle"), root);

        assertThat(names()).isEqualTo("a/c\n- a/circle\nfile\nfolder/c\n- folder/circle\n- nowhere\n");
        assertThat(FileHashes.of(root).hash("folder/c")).hasValue(FileHashes.of("text"));
    }

    @Test
    void knowWhatIsThereAfterChanges() throws IOException {
        write("a/b", "text");
        write("c", "text");
        TreeMap<String, Optional<String>> changes = new TreeMap<>();
        changes.put("a/b", Optional.empty());
        changes.put("d/e", Optional.of(FileHashes.of("new")));
        FileHashes changed = FileHashes.of(root).with(changes);
        AtomicFiles.delete(root.resolve("a/b"), root);
        write("d/e", "new");

        assertThat(FileHashes.of(root)).isEqualTo(changed);
    }

    @Test
    void areTheSameWhereverTheRootIs() throws IOException {
        write("one/a/b", "text");
        write("two/a/b", "text");

        assertThat(FileHashes.of(root.resolve("one"))).isEqualTo(FileHashes.of(root.resolve("two")));
        assertThat(FileHashes.of(root.resolve("one/../two/."))).isEqualTo(FileHashes.of(root.resolve("two")));
    }
}

package io.github.kconfig4j.product.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.generate.files.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSyncTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    private static SortedMap<String, byte[]> files(String... namesAndTexts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private FolderSync sync() {
        return new FolderSync(new AtomicFiles(scratch));
    }

    private List<String> present() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void onlyWhatDiffersIsTouched() throws Exception {
        assertThat(sync().synchronise(folder, files("a/X", "1", "a/b/Y", "2", "c/Z", "3")))
                .isEqualTo(3);
        for (String name : List.of("a/X", "a/b/Y", "c/Z")) {
            Files.setLastModifiedTime(folder.resolve(name), LONG_AGO);
        }

        assertThat(sync().synchronise(folder, files("a/X", "1", "a/b/Y", "other", "a/W", "4")))
                .isEqualTo(3);

        assertThat(present()).containsExactly("a", "a/W", "a/X", "a/b", "a/b/Y");
        assertThat(Files.getLastModifiedTime(folder.resolve("a/X"))).isEqualTo(LONG_AGO);
        assertThat(Files.readString(folder.resolve("a/b/Y"))).isEqualTo("other");
        assertThat(sync().synchronise(folder, files("a/X", "1", "a/b/Y", "other", "a/W", "4")))
                .isZero();
    }
}

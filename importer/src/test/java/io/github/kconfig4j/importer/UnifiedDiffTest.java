package io.github.kconfig4j.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {
    @TempDir
    Path folder;

    @Test
    void hasThreeLinesAroundWhatChanges() {
        String before = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl";
        String after = "a\nb\nc\nd\nE\nf\ng\nh\ni\nj\nk\nnew\nl";

        assertThat(UnifiedDiff.of(change(before, after))).isEqualTo("""
                        --- a/x.txt
                        +++ b/x.txt
                        @@ -2,11 +2,12 @@
                         b
                         c
                         d
                        -e
                        +E
                         f
                         g
                         h
                         i
                         j
                         k
                        +new
                         l
                        \\ No newline at end of file
                        """);
        assertThat(UnifiedDiff.of(change("", "a\r\nb\n")))
                .isEqualTo("--- /dev/null\n+++ b/x.txt\n@@ -0,0 +1,2 @@\n+a\r\n+b\n");
    }

    /** {@code patch} makes the new text of the old one. */
    @Test
    void isWhatPatchTakes() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            String before = text(random);
            String after = text(random);
            Path file = folder.resolve("x.txt");
            Files.writeString(file, before);
            Files.writeString(folder.resolve("diff"), UnifiedDiff.of(change(before, after)));
            if (!patch()) {
                return;
            }

            assertThat(Files.readString(file)).isEqualTo(after);
        }
    }

    /** Whether there is a {@code git} that could be asked. */
    private boolean patch() throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "apply", "--whitespace=nowarn", "diff")
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
            assertThat(git.waitFor()).isZero();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String text(Random random) {
        List<String> lines = new ArrayList<>(
                IntStream.range(0, 30).mapToObj(n -> "line " + n).toList());
        for (int i = 0; i < 6; i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, "new " + random.nextInt(3));
                default -> lines.set(at, "other " + random.nextInt(3) + (random.nextBoolean() ? "\r" : ""));
            }
        }
        return String.join("\n", lines) + (random.nextBoolean() ? "\n" : "");
    }

    private static FileChange change(String before, String after) {
        return new FileChange(Path.of("x.txt"), "x.txt", before, after, StandardCharsets.UTF_8);
    }
}

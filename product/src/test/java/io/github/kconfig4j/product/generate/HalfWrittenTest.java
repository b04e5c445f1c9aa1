package io.github.kconfig4j.product.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalfWrittenTest {
    @TempDir
    Path folder;

    private Path classes;

    @BeforeEach
    void build() throws IOException {
        classes = folder.resolve("classes");
        write("src/p/Basket.java", "package p;\nclass Basket { Object in = new Object() {}; record Item(int n) {} }\n");
        write("src/p/Other.java", "package p;\nclass Other {}\nclass Second { int x; }\n");
        write("src/q/Far.java", "package q;\nclass Far {}\n");
        write("res/p/rules.txt", "all of the rules\n");
        write("classes/p/rules.txt", "all of the rules\n");
        write("classes/p/filtered.txt", "somebody else's\n");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        classes.toString(),
                        folder.resolve("src/p/Basket.java").toString(),
                        folder.resolve("src/p/Other.java").toString(),
                        folder.resolve("src/q/Far.java").toString());
        assertThat(status).isZero();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private List<String> deleted() throws IOException {
        return HalfWritten.delete(
                        new BuiltFolder(classes, List.of(folder.resolve("src")), List.of(folder.resolve("res"))))
                .stream()
                .map(file -> classes.relativize(file).toString())
                .toList();
    }

    private void cut(String file, int length) throws IOException {
        Path path = classes.resolve(file);
        Files.write(path, Arrays.copyOf(Files.readAllBytes(path), length));
    }

    @Test
    void whatIsWholeStays() throws IOException {
        assertThat(deleted()).isEmpty();
        HalfWritten.delete(new BuiltFolder(folder.resolve("none"), List.of(), List.of()));
    }

    @Test
    void aClassCutAnywhereGoesWithAllOfItsSource() throws IOException {
        Map<String, byte[]> whole = new TreeMap<>();
        for (String name : List.of("p/Basket$1.class", "p/Basket$Item.class", "p/Basket.class")) {
            whole.put(name, Files.readAllBytes(classes.resolve(name)));
        }
        for (int length = 0; length < whole.get("p/Basket$Item.class").length; length++) {
            for (Map.Entry<String, byte[]> file : whole.entrySet()) {
                Files.write(classes.resolve(file.getKey()), file.getValue());
            }
            cut("p/Basket$Item.class", length);

            assertThat(deleted())
                    .as("cut to " + length)
                    .containsExactly("p/Basket$1.class", "p/Basket$Item.class", "p/Basket.class");
        }
        try (Stream<Path> left = Files.list(classes.resolve("p"))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Other.class", "Second.class", "rules.txt", "filtered.txt");
        }
    }

    @Test
    void aMissingNestedClassTakesTheOthersOfItsSourceWithIt() throws IOException {
        Files.delete(classes.resolve("p/Basket$1.class"));

        assertThat(deleted()).containsExactly("p/Basket$Item.class", "p/Basket.class");
    }

    @Test
    void ofAClassWhoseSourceIsNotKnownThePackageGoes() throws IOException {
        cut("p/Second.class", 10);

        assertThat(deleted())
                .containsExactly(
                        "p/Basket$1.class", "p/Basket$Item.class", "p/Basket.class", "p/Other.class", "p/Second.class");
        assertThat(classes.resolve("q/Far.class")).exists();
    }

    @Test
    void aCopyThatIsNotWhatWasCopiedGoes() throws IOException {
        cut("p/rules.txt", 4);

        assertThat(deleted()).containsExactly("p/rules.txt");
    }
}

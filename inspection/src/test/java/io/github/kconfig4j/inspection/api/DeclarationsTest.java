package io.github.kconfig4j.inspection.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A declaration in a dump stands for what it was written for: tried with all classes of packages of the JDK. */
class DeclarationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "java/lang",
                "java/util",
                "java/util/stream",
                "java/util/concurrent",
                "java/nio/file",
                "java/time"
            })
    void isTakenApartAsItWasPutTogether(String folder) throws Exception {
        VariantApi api = VariantApi.of(classes(folder));
        assertThat(api.elements()).hasSizeGreaterThan(100);
        Scope scope = new Scope(type -> Optional.ofNullable(api.elements().get(type)));

        api.elements()
                .forEach((key, text) -> assertThat(
                                Declaration.of(text).map(declared -> declared.key(key.type(), scope.of(key.type()))))
                        .as(text)
                        .contains(key));
    }

    private static SortedMap<String, byte[]> classes(String folder) throws IOException {
        Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base", folder);
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.list(root)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            for (Path file : all) {
                String name = file.getFileName().toString();
                classes.put(
                        folder.replace('/', '.') + "." + name.substring(0, name.length() - ".class".length()),
                        Files.readAllBytes(file));
            }
        }
        return classes;
    }
}

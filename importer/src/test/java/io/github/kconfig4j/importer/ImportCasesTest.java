package io.github.kconfig4j.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    Path module;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatTheCaseSays(String name) throws IOException {
        ImportCase one = ImportCase.parse(Files.readString(CASES.resolve(name)));

        assertThat(one.run(module)).isEqualTo(one.expected());
    }
}

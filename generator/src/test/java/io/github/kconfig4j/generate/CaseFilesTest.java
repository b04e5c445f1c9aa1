package io.github.kconfig4j.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each file in {@code src/test/resources/cases}: a template set and exactly what comes out of it. */
class CaseFilesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatTheCaseSays(String name, @TempDir Path directory) throws IOException {
        SetCase parsed = SetCase.parse(Files.readString(CASES.resolve(name)));
        String actual = parsed.run(directory, List.of(new ToyContributor(), new BrokenContributor()));
        assertThat(actual).isEqualTo(parsed.expected());
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}

package io.github.kconfig4j.conf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.options.Dialect;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code conf/}: one run of {@code conf}, and all that the C tool of the dialect answered. */
class ConfCasesTest {
    @TempDir
    Path directory;

    static List<ConfCase> cases() throws IOException, URISyntaxException {
        Path cases = Path.of(
                Objects.requireNonNull(ConfCasesTest.class.getResource("/conf")).toURI());
        try (Stream<Path> files = Files.walk(cases)) {
            return files.filter(f -> f.toString().endsWith(".case"))
                    .sorted()
                    .map(ConfCase::read)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsTheCaseSays(ConfCase expected) throws IOException {
        for (Map.Entry<String, String> file : expected.files().entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        expected.section("environment").lines().forEach(line -> {
            String[] parts = line.split("=", 2);
            environment.put(parts[0], parts[1]);
        });

        ConfRun run = ConfRun.of(
                dialect(expected),
                directory,
                environment,
                expected.section("input"),
                false,
                expected.arguments().split(" "));

        String answered = "=== exit\n" + run.status() + "\n=== stdout\n" + run.stdout() + "=== stderr\n" + run.stderr();
        assertThat(answered + written(expected.named("written ").keySet())).isEqualTo(expected.answer());
        for (String absent : expected.named("absent ").keySet()) {
            assertThat(directory.resolve(absent)).doesNotExist();
        }
    }

    private static Dialect dialect(ConfCase expected) {
        String name = expected.section("dialect").strip();
        return name.isEmpty() ? Dialect.LINUX : Dialect.named(name).orElseThrow();
    }

    private String written(Iterable<String> names) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : names) {
            Path file = directory.resolve(name);
            texts.put(name, Files.exists(file) ? Files.readString(file) : "no such file\n");
        }
        return texts.entrySet().stream()
                .map(e -> "=== written " + e.getKey() + "\n" + e.getValue())
                .collect(Collectors.joining());
    }
}

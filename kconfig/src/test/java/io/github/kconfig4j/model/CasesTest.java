package io.github.kconfig4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code cases/}: what reading its Kconfig files says to a person, what {@code conf} prints, the tree. */
class CasesTest {
    @TempDir
    Path directory;

    static List<CaseFile> cases() throws IOException, URISyntaxException {
        URL cases = Objects.requireNonNull(CasesTest.class.getResource("/cases"));
        URI uri = cases.toURI();
        try (Stream<Path> files = Files.walk(Path.of(uri))) {
            return files.filter(f -> f.toString().endsWith(".case"))
                    .sorted()
                    .map(CaseFile::read)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsTheCaseSays(CaseFile expected) throws IOException {
        for (Map.Entry<String, String> file : expected.files().entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }

        ParseResult result = KconfigTree.read(directory, "Kconfig", options(expected));

        assertThat(actual(expected, result)).isEqualTo(wanted(expected));
        assertThat(result.tree().isPresent()).isEqualTo(!result.hasErrors());
    }

    private static KconfigOptions options(CaseFile expected) {
        Map<String, String> environment = new HashMap<>();
        expected.section("environment").lines().forEach(line -> {
            String[] parts = line.split("=", 2);
            environment.put(parts[0], parts[1]);
        });
        String dialect = expected.section("dialect").strip();
        return KconfigOptions.defaults()
                .withEnvironment(environment)
                .withDialect(
                        dialect.isEmpty()
                                ? Dialect.LINUX
                                : Dialect.named(dialect).orElseThrow());
    }

    private static String wanted(CaseFile expected) {
        return report(expected.section("diagnostics"), expected.section("conf"), expected.section("tree"));
    }

    private static String actual(CaseFile expected, ParseResult result) {
        String diagnostics = result.diagnostics().stream()
                .map(d -> d.severity() + " " + d.format() + "\n")
                .collect(Collectors.joining());
        String conf = result.conf().stream().map(ConfText::text).collect(Collectors.joining());
        String tree = expected.sections().containsKey("tree")
                ? result.tree().map(TreeDump::of).orElse("")
                : "";
        return report(diagnostics, conf, tree);
    }

    private static String report(String diagnostics, String conf, String tree) {
        return "=== diagnostics\n" + diagnostics + "=== conf\n" + conf + "=== tree\n" + tree;
    }
}

package io.github.kconfig4j.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue is what {@code docs/diagnostics.md} explains, and every diagnostic in it is seen by a test. */
class DiagnosticsPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern PRINTED = Pattern.compile(
            "\\(([a-z0-9-]+)\\)(?:\\\\n|\"|$)|\"(?:ERROR|WARNING|NOTE) ([a-z0-9-]+) ", Pattern.MULTILINE);

    @Test
    void thePageHasTheCatalogueInItsOrder() throws IOException {
        List<String> documented = new ArrayList<>();
        for (String row : Files.readAllLines(ROOT.resolve("docs/diagnostics.md"))) {
            if (row.startsWith("| `")) {
                Matcher id = Pattern.compile("`([^`]+)`").matcher(row.substring(0, row.indexOf(" | ")));
                while (id.find()) {
                    documented.add(id.group(1));
                }
            }
        }

        assertThat(documented).isEqualTo(catalogue());
    }

    /** Texts that tests expect hold the id at the end of their first line, or after the severity. */
    @Test
    void eachIsInATextThatATestExpects() throws IOException {
        SortedSet<String> expected = new TreeSet<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(ROOT, Files::isDirectory)) {
            for (Path module : modules) {
                addExpected(module.resolve("src/test"), expected);
            }
        }

        assertThat(expected).containsAll(catalogue());
    }

    private static void addExpected(Path tests, SortedSet<String> expected) throws IOException {
        if (Files.isDirectory(tests)) {
            try (Stream<Path> files = Files.walk(tests)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|case|txt)"))
                        .toList()) {
                    PRINTED.matcher(Files.readString(file))
                            .results()
                            .forEach(m -> expected.add(m.group(1) != null ? m.group(1) : m.group(2)));
                }
            }
        }
    }

    private static List<String> catalogue() {
        return Arrays.stream(DiagnosticId.values()).map(DiagnosticId::toString).toList();
    }
}

package io.github.kconfig4j.generate;

import static io.github.kconfig4j.page.PageText.matches;
import static io.github.kconfig4j.page.PageText.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every diagnostic of template sets is in {@code docs/diagnostics.md}, and a test asserts its text. */
class DiagnosticsPageTest {
    private static final Path PAGE = Path.of("../docs/diagnostics.md");
    private static final Path MAIN = Path.of("src/main/java/io/github/kconfig4j/generate");
    private static final Path TESTS = Path.of("src/test");

    @Test
    void namesExactlyTheIdsThatExist() throws IOException {
        SortedSet<String> raised = matches(
                text(MAIN),
                "(?:error|diagnostic|Diagnostic\\.of)\\(\\s*(?:Severity\\.\\w+,\\s*|word,\\s*)?\"([a-z0-9-]+)\"");

        assertThat(documented()).isEqualTo(raised).contains("kbuild-syntax", "value-unset", "not-utf8");
    }

    @Test
    void eachIsAssertedInATest() throws IOException {
        SortedSet<String> asserted = matches(text(TESTS), "(?m)^(?:ERROR|WARNING) ([a-z0-9-]+)$");
        asserted.addAll(matches(text(TESTS), "\"([a-z0-9-]+) [^\"]*:"));

        assertThat(asserted).containsAll(documented());
    }

    /** The ids in the tables of the sections about template sets. */
    private static SortedSet<String> documented() throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        for (String section : Files.readString(PAGE).split("(?m)^## ")) {
            if (section.startsWith("Template sets")) {
                ids.addAll(matches(section, "(?m)^\\| `([a-z0-9-]+)` \\|"));
            }
        }
        return ids;
    }
}

package io.github.kconfig4j.variants;

import static io.github.kconfig4j.page.PageText.matches;
import static io.github.kconfig4j.page.PageText.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every diagnostic of compiling, of the proof, of the variants and of inspection is in {@code docs/diagnostics.md}. */
class DiagnosticsPageTest {
    private static final Path PAGE = Path.of("../docs/diagnostics.md");
    private static final Path MAIN = Path.of("src/main/java/io/github/kconfig4j");
    private static final Set<String> SECTIONS =
            Set.of("Configurations", "Variants", "Compiling", "The proof", "Inspection");

    @Test
    void namesExactlyTheIdsThatExist() throws IOException {
        SortedSet<String> raised = new TreeSet<>(List.of("javac"));
        for (String room : List.of("compile", "prove", "variants", "inspect")) {
            raised.addAll(matches(text(MAIN.resolve(room)), "\"([a-z]+(?:-[a-z]+)+)\""));
        }

        // Of the language and of templates: they are documented there.
        raised.removeAll(List.of("unsupported-character", "unknown-symbol", "not-utf8"));
        // Classifiers of other jars.
        raised.removeAll(List.of("test-sources", "test-javadoc"));

        assertThat(documented()).isEqualTo(raised);
    }

    private static SortedSet<String> documented() throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        for (String section : Files.readString(PAGE).split("(?m)^## ")) {
            if (SECTIONS.contains(section.lines().findFirst().orElse(""))) {
                ids.addAll(matches(section, "(?m)^\\| `([^`]+)` \\|"));
            }
        }
        return ids;
    }
}

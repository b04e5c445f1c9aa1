package io.github.kconfig4j.product.set;

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

/** Every diagnostic of lint, of compiling, of the proof, of the variants and of inspection is in {@code docs/diagnostics.md}. */
class DiagnosticsPageTest {
    private static final Path PAGE = Path.of("../docs/diagnostics.md");
    private static final String MAIN = "src/main/java/io/github/kconfig4j";
    private static final Path LINT_CASES = Path.of("../space/src/test/resources/space");
    private static final Set<String> SECTIONS =
            Set.of("What `kconfig lint` finds", "Configurations", "Variants", "Compiling", "The proof", "Inspection");

    @Test
    void namesExactlyTheIdsThatExist() throws IOException {
        SortedSet<String> raised = new TreeSet<>(List.of("javac"));
        for (String module : List.of("space", "prover", "product", "inspection")) {
            raised.addAll(matches(text(Path.of("..", module, MAIN)), "\"([a-z]+(?:-[a-z]+)+)\""));
        }

        // Of the language and of templates: they are documented there.
        raised.removeAll(List.of("unsupported-character", "unknown-symbol", "unmet-dependency", "not-utf8"));
        // Classifiers of other jars.
        raised.removeAll(List.of("test-sources", "test-javadoc"));

        assertThat(documented()).isEqualTo(raised);
    }

    @Test
    void eachOfLintIsInACaseWithItsWholeText() throws IOException {
        assertThat(matches(text(LINT_CASES), "(?m)^([a-z0-9-]+): "))
                .containsAll(documented(Set.of("What `kconfig lint` finds")));
    }

    private static SortedSet<String> documented() throws IOException {
        return documented(SECTIONS);
    }

    private static SortedSet<String> documented(Set<String> sections) throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        for (String section : Files.readString(PAGE).split("(?m)^## ")) {
            if (sections.contains(section.lines().findFirst().orElse(""))) {
                ids.addAll(matches(section, "(?m)^\\| `([^`]+)` \\|"));
            }
        }
        return ids;
    }
}

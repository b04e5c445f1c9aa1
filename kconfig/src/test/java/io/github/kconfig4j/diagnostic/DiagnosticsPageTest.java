package io.github.kconfig4j.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every diagnostic of the language is in {@code docs/diagnostics.md}. */
class DiagnosticsPageTest {
    private static final Path PAGE = Path.of("../docs/diagnostics.md");
    private static final Path MAIN = Path.of("src/main/java/io/github/kconfig4j");
    private static final Path CASES = Path.of("src/test/resources");
    private static final Set<String> SECTIONS = Set.of("Kconfig files", "Configuration files");

    /** Ids of one word look like any other text in the sources, and some ids are put together. */
    private static final List<String> OTHERS = List.of(
            "imply-by-wrong-type",
            "imply-of-wrong-type",
            "macro",
            "nesting",
            "reassigned",
            "select-by-wrong-type",
            "select-of-wrong-type",
            "syntax",
            "transitional");

    @Test
    void namesExactlyTheIdsThatExist() throws IOException {
        SortedSet<String> raised = new TreeSet<>(OTHERS);
        for (String room : List.of("syntax", "model", "config")) {
            raised.addAll(matches(text(MAIN.resolve(room)), "\"([a-z]+(?:-[a-z0-9]+)+)\""));
        }
        // The names of a thread and of a dialect have the same form.
        raised.removeAll(Set.of("shell-stderr", "linux-next"));

        assertThat(documented()).isEqualTo(raised);
    }

    /** The files of cases hold whole diagnostics, each with its id before it; the tests compare them to the letter. */
    @Test
    void eachIsInACaseWithItsWholeText() throws IOException {
        SortedSet<String> cases = new TreeSet<>();
        cases.addAll(matches(text(CASES.resolve("cases")), "(?m)^(?:ERROR|WARNING|NOTE) ([a-z0-9-]+) "));
        cases.addAll(matches(text(CASES.resolve("io/github/kconfig4j/config")), "(?m)^([a-z0-9-]+): "));

        assertThat(cases).containsAll(documented());
    }

    private static SortedSet<String> documented() throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        for (String section : Files.readString(PAGE).split("(?m)^## ")) {
            if (SECTIONS.contains(section.lines().findFirst().orElse(""))) {
                matches(section, "(?m)^\\| (`[^|]*) \\|").forEach(cell -> ids.addAll(matches(cell, "`([^`]+)`")));
            }
        }
        return ids;
    }

    private static SortedSet<String> matches(String text, String pattern) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String text(Path directory) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}

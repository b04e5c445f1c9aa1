package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The files that the README tells a reader to write are those of the project that {@link GoalsIT} builds, to the letter; as
 * they stand there {@link CurrentMavenIT} builds them as well.
 */
class ReadmeTest {
    private static final Path QUICK_START = Path.of("src", "it", "quick-start");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void theQuickStartIsTheTestedProject() throws IOException {
        SortedMap<String, String> tested = new TreeMap<>();
        try (Stream<Path> files = Files.walk(QUICK_START)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tested.put(
                        QUICK_START.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file).replace("@project.version@", "0.1.0-SNAPSHOT"));
            }
        }
        // Hand-written code beside the set is what most modules have; the README's reader begins without.
        tested.remove("src/main/java/com/example/shop/Main.java");

        assertThat(QuickStart.files()).isEqualTo(tested);
    }

    @Test
    void everyPageIsListed() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        try (Stream<Path> pages = Files.list(Path.of("..", "docs"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".md") || Files.isDirectory(p))
                    .toList()) {
                String name = page.getFileName() + (Files.isDirectory(page) ? "/" : "");
                assertThat(readme).contains("[docs/" + name + "](docs/" + name + ")");
            }
        }
    }

    @Test
    void everyLinkToAFileLeadsSomewhere() throws IOException {
        List<Path> pages = new ArrayList<>();
        pages.add(Path.of("..", "README.md"));
        try (Stream<Path> all = Files.walk(Path.of("..", "docs"))) {
            all.filter(page -> page.toString().endsWith(".md")).forEach(pages::add);
        }
        for (Path page : pages) {
            java.util.regex.Matcher link =
                    java.util.regex.Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)").matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1)))
                        .as("linked in " + page)
                        .exists();
            }
        }
    }
}

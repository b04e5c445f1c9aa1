package io.github.kconfig4j.jvm.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/jvm-timers.md shows is what runs. */
class PageTest {
    private static final Path PAGE = Path.of("..", "docs", "jvm-timers.md");
    private static final Path EXAMPLE = Path.of("src", "test", "java", "io", "github", "kconfig4j", "jvm", "example");
    private static final Pattern METHOD = Pattern.compile("(?ms)^protected .*?^}");

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void thePlacesThatRhinoHasAreTheOnesOfTheExample() throws IOException {
        String example = withoutSpace(Files.readString(EXAMPLE.resolve("BudgetedScripts.java")));

        assertThat(METHOD.matcher(Files.readString(PAGE)).results().map(MatchResult::group))
                .hasSize(2)
                .allSatisfy(method -> assertThat(example).contains(withoutSpace(method)));
    }
}

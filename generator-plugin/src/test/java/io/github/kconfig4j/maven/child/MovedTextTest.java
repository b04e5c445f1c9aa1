package io.github.kconfig4j.maven.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedTextTest {
    private final MovedText texts = new MovedText(Map.of(
            Path.of("/a/target"), Path.of("/a/target/v"),
            Path.of("/a/target/b/target"), Path.of("/a/target/b/target/v")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a/target                    | /a/target/v",
                "/a/target/classes            | /a/target/v/classes",
                "-Dx=/a/target/x:/a/target/y  | -Dx=/a/target/v/x:/a/target/v/y",
                "file:/a/target               | file:/a/target/v",
                "file:///a/target/x           | file:///a/target/v/x",
                "/a/target/b/target/classes   | /a/target/b/target/v/classes",
                "/a/targets                   | /a/targets",
                "/a/target-x/y                | /a/target-x/y",
                "/b/a/target                  | /b/a/target",
                "target/x                     | target/x"
            })
    void movesWhatIsInADirectoryAndNothingElse(String text, String moved) {
        assertThat(texts.of(text)).isEqualTo(moved);
    }
}

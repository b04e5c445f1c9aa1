package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The scenario that the page about the timers shows is one that is run on a kernel, and played on the model. */
class TwinTest {
    private static final Pattern TWIN = Pattern.compile("<!-- twin -->\n```(?:c|java)\n(.*?)```\n", Pattern.DOTALL);

    @Test
    void thePageShowsWhatIsRun() throws IOException {
        List<String> twins = TWIN.matcher(Files.readString(Path.of("..", "docs", "timers.md")))
                .results()
                .map(each -> each.group(1))
                .toList();

        assertThat(twins).hasSize(2);
        assertThat(Files.readString(Path.of("..", "conformance", "timers", "scenarios.c")))
                .contains("static void ignored_interval_disarmed(void)\n{\n" + twins.get(0) + "}\n");
        assertThat(Files.readString(Path.of("src/test/java/io/github/kconfig4j/sample/IgnoredSignalScripts.java")))
                .contains("void disarmed(Program p, Map<String, Object> o) {\n" + twins.get(1) + "    }\n");
    }
}

package io.github.kconfig4j.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in {@code docs/api.md} is that of the case. */
class ApiPageTest {
    private static final Path PAGE = Path.of("../docs/api.md");

    @TempDir
    Path folder;

    @Test
    void theExampleIsWhatIsPrinted() throws Exception {
        Map<String, String> printed = ApiCase.of(
                        folder, Files.readString(Path.of("src/test/resources/cases/api/page.case")))
                .expected();

        assertThat(PAGE).content().contains("```text\n" + printed.get("text") + "```\n");
        String page = Files.readString(PAGE);
        int json = page.indexOf("```json\n") + "```json\n".length();
        assertThat(printed.get("json"))
                .contains(page.substring(json, page.indexOf("\n```", json))
                        .indent(4)
                        .stripTrailing());
    }
}

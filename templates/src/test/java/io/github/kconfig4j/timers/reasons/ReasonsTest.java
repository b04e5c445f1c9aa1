package io.github.kconfig4j.timers.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.timers.templates.ReadSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The report in the documentation is what the generated variants do. With the system property {@code reasons.write} it is
 * written instead of compared.
 */
class ReasonsTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void theDocumentationHasWhatTheVariantsDo() throws IOException {
        Reasons reasons = new Reasons(ReadSet.of(ReadSet.delivered()));
        check("reasons.md", reasons.markdown());
        check("reasons.svg", reasons.svg());
    }

    private static void check(String file, String text) throws IOException {
        if (Boolean.getBoolean("reasons.write")) {
            Files.writeString(DOCS.resolve(file), text);
        }
        assertThat(DOCS.resolve(file)).content().isEqualTo(text);
    }
}

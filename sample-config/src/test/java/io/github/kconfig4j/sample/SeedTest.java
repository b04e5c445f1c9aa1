package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page about the original patch says of each hunk is so in each variant. */
@EachVariant
class SeedTest {
    private static final Path PAGE = Path.of("..", "docs", "seed.md");
    private static final int ELEMENT = 2;
    private static final int WITH = 3;
    private static final int WITHOUT = 4;

    private final Variant variant;

    SeedTest(Variant variant) {
        this.variant = variant;
    }

    @Test
    void eachElementIsPresentOrAbsentAsThePageSays() throws IOException {
        List<String[]> hunks = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.split("\\|"))
                .toList();

        assertThat(hunks).hasSize(12);
        for (String[] hunk : hunks) {
            String element = hunk[ELEMENT].replace("`", "").strip();
            String cell = hunk[variant.taskWork() ? WITH : WITHOUT].strip();
            if (element.equals("none")) {
                assertThat(cell).isEmpty();
            } else {
                assertThat(cell).as(hunk[1]).matches("(present|absent)(,.*)?");
                assertThat(variant.has(element))
                        .as("%s in %s", element, variant)
                        .isEqualTo(cell.startsWith("present"));
            }
        }
    }
}

package io.github.kconfig4j.benchmarks.builds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.benchmarks.builds.Build.Before;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildTablesTest {
    private static final Path PAGE = Path.of("..", "docs", "speed.md");
    private static final Project NONE = new Project(Path.of("none"), "", new Options());

    private final Measured measured = new Measured();

    /** Two rounds, of which the second is on a machine that is twice as slow. */
    private void measure(String name, double seconds) {
        for (Before before : Before.values()) {
            Build build = new Build(name, before, NONE, List.of());
            measured.add(build, seconds);
            measured.add(build, 2 * seconds);
        }
    }

    private List<String> tables() {
        measure(Names.EMPTY, 1);
        measure(Names.GENERATE, 1.05);
        measure(Names.ORDINARY, 1.2);
        measure(Names.JCP, 2);
        measure(Names.FREEMARKER, 1.5);
        measure(Names.COMPILE, 3);
        measure(Names.COMPILE_JCP, 6);
        measure(Names.COMPILE_JCP_CHANGED, 4);
        measure(Names.COMPILE_ORDINARY, 5);
        measure(Names.COMPILE_MANIFOLD, 4);
        measure(Names.PLAIN, 2);
        measure(Names.PROVED, 2.5);
        measure(Names.VARIANTS, 1.1);
        return new BuildTables(measured).text().lines().toList();
    }

    @Test
    void sayWhatIsMetAndWhatIsNot() {
        assertThat(tables())
                .contains(
                        "| full | 0.08 s (0.05–0.10) | 0.30 s (0.20–0.40) | 1.50 s (1.00–2.00) | 0.75 s (0.50–1.00)"
                                + " | 0.05 (0.05–0.05) | 0.10 (0.10–0.10) | 0.20 (0.20–0.20) | 1.50 s (1.00–2.00) |",
                        "| `compile` with `generate`, ordinary sources, full | 7.50 s (5.00–10.00)"
                                + " | 1.25 (1.25–1.25) of Manifold's |",
                        "| `generate` of ordinary sources, full, of JCP | ≤ 0.50 | 0.20 (0.20–0.20) | yes |",
                        "| `generate`, nothing changed | ≤ 0.10 s | 0.08 s (0.05–0.10) | yes |",
                        "| whole `compile`, one option flipped, of JCP's | ≤ 0.50 | 0.50 (0.50–0.50) | yes |",
                        "| the same, of JCP's with `useIncrementalCompilation=false` as well | ≤ 0.50 | 0.75 (0.75–0.75)"
                                + " | no |",
                        "| `process-classes` with `generate` and `prove`, nothing changed, less that of the same sources"
                                + " without the plugin | ≤ 0.25 s | 0.75 s (0.50–1.00) | no |");
    }

    /** docs/speed.md holds the tables that the measurement writes, whatever the numbers are. */
    @Test
    void areThoseOfThePage() throws IOException {
        List<String> page = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| "))
                .map(BuildTablesTest::label)
                .toList();

        assertThat(page)
                .containsAll(tables().stream()
                        .filter(line -> line.startsWith("| "))
                        .map(BuildTablesTest::label)
                        .toList());
    }

    /** Of a row what is not measured. */
    private static String label(String row) {
        return row.replaceAll("\\| -?[0-9].*", "|").replaceAll("(≤ [0-9.]+( s)? \\|).*", "$1");
    }
}

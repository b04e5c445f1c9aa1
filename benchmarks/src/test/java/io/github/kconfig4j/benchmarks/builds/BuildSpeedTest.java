package io.github.kconfig4j.benchmarks.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every build that is measured runs, and does what it is measured for; how fast is nobody's business here. */
@Tag("matrix")
class BuildSpeedTest {
    private static final Path TABLES = Path.of("target", "builds", "builds.md");

    @Test
    void everyBuildRuns() throws Exception {
        Files.deleteIfExists(TABLES);
        Path log = Path.of("target", "builds.log");
        Process process = new ProcessBuilder(
                        Path.of("build").toAbsolutePath().toString(),
                        "--rounds",
                        "1",
                        "--templates",
                        "5",
                        "--repository",
                        System.getProperty("local.repository"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        List<String> tables = Files.readAllLines(TABLES);
        assertThat(tables).anyMatch(line -> line.startsWith("| `generate`, nothing changed | ≤ 0.10 s | "));
        assertThat(tables.get(tables.size() - 1)).startsWith("5 templates, 1 round, ");
    }
}

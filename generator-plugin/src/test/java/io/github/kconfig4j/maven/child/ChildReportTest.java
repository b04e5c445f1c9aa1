package io.github.kconfig4j.maven.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildReportTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsRead() throws Exception {
        ChildReport report = new ChildReport(List.of(
                new BuiltModule(
                        "g:core",
                        BuiltModule.Status.BUILT,
                        folder.resolve("a folder"),
                        List.of(
                                new BuiltArtifact("jar", "", folder.resolve("core.jar")),
                                new BuiltArtifact("jar", "sources", folder.resolve("core-sources.jar"))),
                        List.of("PROVED", "PROVED_WITH_GAPS")),
                new BuiltModule("g:app", BuiltModule.Status.SKIPPED, folder, List.of(), List.of())));
        Path file = folder.resolve("x.report");

        report.write(file);
        report.write(file);

        assertThat(ChildReport.read(file)).isEqualTo(report);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}

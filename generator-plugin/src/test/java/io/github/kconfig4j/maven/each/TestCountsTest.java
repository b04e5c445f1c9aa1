package io.github.kconfig4j.maven.each;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCountsTest {
    private static final FileTime BEGIN = FileTime.from(Instant.parse("2026-11-01T12:00:00Z"));

    @TempDir
    private Path directory;

    private void report(String name, String text, int secondsAfter) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(BEGIN.toInstant().plusSeconds(secondsAfter)));
    }

    @Test
    void countsWhatThisBuildHasReported() throws Exception {
        String suite = "<?xml version=\"1.0\"?><testsuite tests=\"%d\" errors=\"%d\" failures=\"%d\" skipped=\"%d\"/>";
        report("surefire-reports/TEST-a.A.xml", suite.formatted(5, 1, 2, 1), 0);
        report("failsafe-reports/TEST-a.AIT.xml", suite.formatted(3, 0, 0, 1), 1);
        report("surefire-reports/TEST-a.Gone.xml", suite.formatted(100, 0, 0, 0), -1);
        report("it/project/target/surefire-reports/TEST-a.Other.xml", suite.formatted(100, 0, 0, 0), 1);
        report("surefire-reports/a.A.txt", "Tests run: 5", 0);
        report("classes/TEST-data.xml", "<data tests=\"7\"/>", 1);

        assertThat(TestCounts.in(directory, BEGIN)).isEqualTo(new TestCounts(8, 3, 2));
        assertThat(TestCounts.in(directory.resolve("none"), BEGIN)).isEqualTo(TestCounts.NONE);
    }

    @Test
    void aDamagedReportIsNotCountedAsNone() throws Exception {
        report("surefire-reports/TEST-a.A.xml", "<testsuite tests=", 0);

        assertThatThrownBy(() -> TestCounts.in(directory, BEGIN))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("TEST-a.A.xml cannot be read");
    }
}

package io.github.kconfig4j.maven;

import io.github.kconfig4j.inspection.report.TestRun;
import io.github.kconfig4j.maven.each.TestCounts;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tests that builds of variants have run, as far as their reports lie in the module. */
final class ReportedTests {
    private static final FileTime EVER = FileTime.fromMillis(0);

    private final Path directory;

    /** @param directory the build directory of the module */
    ReportedTests(Path directory) {
        this.directory = directory;
    }

    /**
     * Those that {@code each} has left, else those of the module's own build.
     *
     * @param own the variant that the module is built as, if there is one
     */
    SortedMap<String, TestRun> of(List<String> variants, Optional<String> own) throws IOException {
        SortedMap<String, TestRun> tests = new TreeMap<>();
        for (String variant : variants) {
            TestCounts counts = TestCounts.in(directory.resolve("kconfig/each").resolve(variant), EVER);
            if (counts.run() == 0 && own.filter(variant::equals).isPresent()) {
                counts = TestCounts.in(directory, EVER);
            }
            if (counts.run() > 0) {
                tests.put(variant, new TestRun(counts.run(), counts.failed(), counts.skipped()));
            }
        }
        return tests;
    }
}

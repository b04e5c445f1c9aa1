package io.github.kconfig4j.maven.each;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.product.check.FailedTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedTestsTest {
    @TempDir
    Path folder;

    /** What fails in {@code @BeforeAll} is no method that {@code -Dtest} could name. */
    @Test
    void aClassThatFailsAsAWholeHasNoMethod() throws Exception {
        Path report = folder.resolve("surefire-reports/TEST-p.AdminTest.xml");
        Files.createDirectories(report.getParent());
        Files.writeString(report, """
                <testsuite name="p.AdminTest" tests="4" errors="3" failures="1" skipped="0">
                  <testcase name="initializationError" classname="p.AdminTest"><error message="port 8080 is taken" type="E"/></testcase>
                  <testcase name="" classname="p.OldTest"><error type="E"/></testcase>
                  <testcase name="adds(int)[2]" classname="p.SumTest"><failure message="1&#10;2" type="E"/></testcase>
                </testsuite>
                """);

        assertThat(FailedTests.in(folder, FileTime.fromMillis(0)))
                .containsExactly(
                        new FailedTest("p.AdminTest", "port 8080 is taken"),
                        new FailedTest("p.OldTest", "E"),
                        new FailedTest("p.SumTest#adds", "1"));
    }
}

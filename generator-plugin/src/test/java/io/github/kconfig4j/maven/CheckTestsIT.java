package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A module's tests in configurations that have no name. */
class CheckTestsIT {
    private static final String CHECK =
            "io.github.kconfig4j:kconfig-maven-plugin:" + System.getProperty("it.project.version") + ":check";

    /** The lines of the table without the times, which are others each time. */
    private static List<String> table(Run run) {
        return run.lines("INFO").stream()
                .filter(line -> line.matches("(Configuration  |.*  (success|FAILED)  ).*"))
                .map(line -> line.replaceFirst("  (Time|\\d+\\.\\d s) *$", "").stripTrailing())
                .toList();
    }

    @Test
    @Tag("matrix")
    void aTestThatFailsInNoVariantIsFound() throws Exception {
        ItProject shop = ItProject.copy("each", "check-tests");
        Files.createDirectory(shop.file(".mvn"));
        // An enterprise without an audit is what no edition is.
        shop.replace("core/src/main/java/com/example/core/Limit.java", """
                    // #if ENTERPRISE
                    public static final int ITEMS = 1000;
                    // #else
                """, """
                    // #if ENTERPRISE && AUDIT
                    public static final int ITEMS = 1000;
                    // #elif ENTERPRISE
                    //- public static final int ITEMS = 990;
                    // #else
                """);

        Run run = shop.maven(
                "-pl",
                "core",
                "package",
                CHECK,
                "-Dkconfig.check.tests",
                "-Dkconfig.random=0",
                "-Dkconfig.extremes=false",
                "-Dkconfig.parallel=2");

        assertThat(run.status()).isEqualTo(1);
        assertThat(table(run))
                .containsExactly(
                        "Configuration  Why       Result   Tests  Failed  Skipped",
                        "community      named     success  2      0       1",
                        "enterprise     named     success  3      0       1",
                        "defconfig      named     success  2      0       1",
                        "sample-1       covering  FAILED   3      1       1");
        assertThat(run.output())
                .contains("The tests of com.example.each:core have failed in the configuration sample-1: 3 tests run,"
                        + " 1 failed, 1 skipped. From ")
                .contains(".log: (tests-failed)\n")
                .contains("LimitTest.manyItems")
                .contains("hint: it alone: mvn test -Dkconfig.config=");
        assertThat(shop.read("core/target/kconfig/check/sample-1.config"))
                .contains("CONFIG_ENTERPRISE=y\n", "# CONFIG_AUDIT is not set\n");
        assertThat(shop.read("core/target/kconfig/check/TEST-kconfig-check.xml"))
                .contains(
                        "tests=\"4\" failures=\"1\"",
                        "<property name=\"tests\" value=\"3\"/>",
                        "<failure type=\"tests-failed\"");
    }
}

package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A module's tests in configurations that have no name. */
class CheckTestsIT {
    private static final String CHECK =
            "io.github.kconfig4j:kconfig-maven-plugin:" + System.getProperty("it.project.version") + ":check";

    /** The lines of the tables without the times, which are others each time. */
    private static List<String> tables(Run run) {
        return run.lines("INFO").stream()
                .filter(
                        line -> line.matches(
                                "(Configuration  |(community|enterprise|sample-\\d+|without-\\d+|only-\\d+) .*  (success|FAILED)  ).*"))
                .map(line -> line.replaceFirst("  (Time|\\d+\\.\\d s)$", ""))
                .toList();
    }

    @Test
    void aTestThatFailsInNoVariantIsFound() throws Exception {
        ItProject shop = ItProject.copy("each", "check-tests");
        Files.createDirectory(shop.file(".mvn"));
        // A thousand items without an audit is what no edition has.
        shop.replace(
                "app/src/test/java/com/example/app/MainTest.java",
                "Main.text().contains(\" items\")",
                "Main.text().startsWith(\"10 \") || Main.text().contains(\"audited\")");

        Run run = shop.maven("package", CHECK, "-Dkconfig.check.tests", "-Dkconfig.random=0", "-Dkconfig.parallel=2");

        assertThat(run.status()).isEqualTo(1);
        assertThat(tables(run)).containsExactly("?");
    }
}

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
        assertThat(run.output()).contains("""
                        com.example.core.LimitTest#manyItems: expected: <1000> but was: <990> (tests-failed)
                          fails if ENTERPRISE and not AUDIT
                          in 1 of 4 configurations: sample-1
                          the smallest configuration that shows it:
                            CONFIG_ENTERPRISE=y
                            # CONFIG_AUDIT is not set
                          hint: that is mvn test -pl :core -am -Dsurefire.failIfNoSpecifiedTests=false\
                         -Dkconfig.config=core/target/kconfig/check/smallest-1.config\
                         '-Dtest=com.example.core.LimitTest#manyItems'
                        """);
        assertThat(shop.read("core/target/kconfig/check/sample-1.config"))
                .contains("CONFIG_ENTERPRISE=y\n", "# CONFIG_AUDIT is not set\n");
        assertThat(shop.read("core/target/kconfig/check/TEST-kconfig-check.xml"))
                .contains(
                        "tests=\"4\" failures=\"1\"",
                        "<property name=\"tests\" value=\"3\"/>",
                        "<failure type=\"tests-failed\"");
    }

    /** Two of four options are needed for it, one on and one off. */
    @Test
    @Tag("matrix")
    void aFailingTestIsToldWithItsConditionAndTheSmallestConfiguration() throws Exception {
        ItProject shop = wrongPort("check-tests-smallest");

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
        String hint = "mvn test -pl :core -am -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dkconfig.config=core/target/kconfig/check/smallest-1.config"
                + " '-Dtest=com.example.core.LimitTest#port'";
        assertThat(run.output()
                        .replaceAll("in \\d+ of \\d+ configurations: .*", "in N configurations")
                        .replaceAll("in \\d+ more runs?", "in N more runs"))
                .contains("""
                        com.example.core.LimitTest#port: expected: <443> but was: <0> (tests-failed)
                          fails if TLS and not SEARCH
                          in N configurations
                          the smallest configuration that shows it, found in N more runs of the test:
                            # CONFIG_SEARCH is not set
                            CONFIG_TLS=y
                          hint: that is\s""" + hint + "\n");
        assertThat(shop.read("core/target/kconfig/check/smallest-1.config"))
                .isEqualTo("# CONFIG_SEARCH is not set\nCONFIG_TLS=y\n");
        Run alone = shop.maven(hint.replace("'", "").replace("mvn ", "").split(" "));
        assertThat(alone.status()).isEqualTo(1);
        assertThat(alone.output()).contains("Tests run: 1, Failures: 1", "LimitTest.port");
    }

    /** With what the user gives on the command line, which each of the builds gets. */
    @Test
    @Tag("matrix")
    void aTestThatNeverEndsIsEndedWhereTheUserSaysSo() throws Exception {
        ItProject shop = wrongPort("check-tests-endless");
        shop.replace(
                "core/src/test/java/com/example/core/LimitTest.java", "        assertEquals(443, Limit.PORT);\n", """
                        int port = Limit.PORT;
                        while (port != 443) {
                            Thread.onSpinWait();
                        }
                """);

        Run run = shop.maven(
                "-pl",
                "core",
                "package",
                CHECK,
                "-Dkconfig.check.tests",
                "-Dkconfig.check.testRuns=0",
                "-Dkconfig.random=0",
                "-Dkconfig.extremes=false",
                "-Dsurefire.timeout=20");

        assertThat(run.status()).isEqualTo(1);
        assertThat(table(run))
                .filteredOn(line -> line.contains("FAILED"))
                .containsExactly("sample-1       covering  FAILED   0      0       0");
        assertThat(run.output())
                .containsSubsequence(
                        "The tests of com.example.each:core have failed in the configuration sample-1",
                        "(tests-failed)\n",
                        "There was a timeout in the fork",
                        "  in 1 of 6 configurations: sample-1\n",
                        "    CONFIG_TLS=y\n");
    }

    /** A port that is wrong with TLS and without SEARCH, which no edition is. */
    private static ItProject wrongPort(String name) throws Exception {
        ItProject shop = ItProject.copy("each", name);
        Files.createDirectory(shop.file(".mvn"));
        shop.write("Kconfig", shop.read("Kconfig") + """

                config SEARCH
                	bool "Search"
                	default y

                config TLS
                	bool "TLS"
                """);
        shop.replace("core/src/main/java/com/example/core/Limit.java", "    private Limit() {}\n", """
                    // #if TLS && !SEARCH
                    //- public static final int PORT = 0;
                    // #else
                    public static final int PORT = 443;
                    // #endif

                    private Limit() {}
                """);
        shop.replace("core/src/test/java/com/example/core/LimitTest.java", "    @Test\n    void someItems() {\n", """
                    @Test
                    void port() {
                        assertEquals(443, Limit.PORT);
                    }

                    @Test
                    void someItems() {
                """);
        return shop;
    }
}

package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import org.junit.jupiter.api.Test;

/** The goal {@code report} in a real Maven, on ordinary sources with conditions. */
class ReportIT {
    private static final String GOAL = "io.github.kconfig4j:kconfig-maven-plugin:report";
    private static final String BASKET = "src/main/java/com/example/shop/Basket.java";

    @Test
    void thePageHasTheVariantsAskedForAndOneThatFailsFailsNothing() throws Exception {
        ItProject project = ItProject.copy("ordinary", "report");

        Run run = project.maven(GOAL, "-Dkconfig.defconfig=tls", "-Dkconfig.report.variants=audit,tls");

        assertThat(run.output())
                .contains("BUILD SUCCESS")
                .contains("Written to target/kconfig/report.html: the report of audit, tls");
        assertThat(project.read("target/kconfig/report.html"))
                .contains("\"name\":\"audit\"", "\"name\":\"tls\"", BASKET, "\"verdict\":\"PROVED\"")
                .contains("{\"file\":\"configs/tls_defconfig\",")
                .doesNotContain("\"name\":\"small\"")
                .doesNotContain(project.file("pom.xml").getParent().toString());

        project.replace(BASKET, "public String secure", "public Strin secure");
        Run broken = project.maven(GOAL, "-Dkconfig.defconfig=small");

        assertThat(broken.output())
                .contains("BUILD SUCCESS")
                .contains("[WARNING] The variant tls fails; the report has what is said of it.");
        assertThat(project.read("target/kconfig/report.html")).contains("cannot find symbol");

        Run unknown = project.maven(GOAL, "-Dkconfig.report.variants=tls,nosuch");

        assertThat(unknown.output())
                .contains("BUILD FAILURE")
                .contains("There is no variant nosuch to report on. The module has audit, small, tls.");
    }

    @Test
    void theSiteShowsIt() throws Exception {
        ItProject project = ItProject.copy("ordinary", "site");
        project.replace("pom.xml", "</build>", """
                </build>
                <reporting>
                  <excludeDefaults>true</excludeDefaults>
                  <plugins>
                    <plugin>
                      <groupId>io.github.kconfig4j</groupId>
                      <artifactId>kconfig-maven-plugin</artifactId>
                      <version>%s</version>
                    </plugin>
                  </plugins>
                </reporting>""".formatted(System.getProperty("it.project.version")));

        // What was there before the site's own lifecycle, as with "mvn verify site", must not confuse it.
        Run run = project.maven(
                "process-classes", "org.apache.maven.plugins:maven-site-plugin:3.22.0:site", "-Dkconfig.defconfig=tls");

        assertThat(run.output()).contains("BUILD SUCCESS").contains("Written to target/site/kconfig-report.html");
        assertThat(project.read("target/site/project-reports.html")).contains("kconfig-report.html");
        assertThat(project.read("target/site/kconfig-report.html"))
                .contains("\"name\":\"audit\"", "\"name\":\"tls\"", BASKET, "\"verdict\":\"PROVED\"");
    }

    @Test
    void itTellsOfTheTestsAndOfWhatCheckHasFound() throws Exception {
        ItProject project = ItProject.copy("ordinary", "report-after");
        project.write(
                "target/kconfig/each/tls/surefire-reports/TEST-a.xml",
                "<testsuite tests=\"7\" failures=\"1\" errors=\"0\" skipped=\"2\"/>");
        project.write("target/kconfig/check/TEST-kconfig-check.xml", "<testsuite><testcase/>");
        assertThat(project.maven(GOAL, "-Dkconfig.defconfig=tls").output())
                .contains("[WARNING] target/kconfig/check/TEST-kconfig-check.xml cannot be read");

        Run run =
                project.maven(GOAL.replace(":report", ":check"), GOAL, "-Dkconfig.defconfig=tls", "-Dkconfig.random=0");

        assertThat(run.output()).contains("BUILD SUCCESS").doesNotContain("cannot be read");
        assertThat(project.read("target/kconfig/report.html"))
                .contains("\"tests\":[{\"run\":7,\"failed\":1,\"skipped\":2}]")
                .contains("\"said\":[\"3 named variants and ")
                .contains("{\"name\":\"tls (named)\",\"failure\":\"\"}")
                .contains("\"tests\":[{\"kind\":\"file\",\"path\":\"com/example/shop/AuditTest.java\"");
    }
}

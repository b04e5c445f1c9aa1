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
}

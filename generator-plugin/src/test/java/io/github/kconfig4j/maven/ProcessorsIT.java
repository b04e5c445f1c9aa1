package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Lombok and MapStruct, which depends on what Lombok makes, over ordinary sources in which fields, components of records,
 * permitted types and mappings have conditions.
 */
@Tag("matrix")
class ProcessorsIT {
    private static final String CLASSES = "target/classes/com/example/shop/";

    private static void assertProved(Run run) {
        assertThat(run.output()).contains("BUILD SUCCESS").doesNotContain("GAPS");
        assertThat(run.lines("INFO"))
                .anyMatch(line -> line.startsWith("target/classes: PROVED;"))
                .anyMatch(line -> line.startsWith("target/shop-1.0.jar: PROVED;"))
                .anyMatch(line -> line.startsWith("target/shop-1.0-sources.jar: PROVED;"));
    }

    private static void assertHas(ItProject project, String file, String text, boolean has) throws IOException {
        String content = project.latin1(CLASSES + file);
        assertThat(content.contains(text)).as(file + " has " + text).isEqualTo(has);
    }

    @Test
    void whatTheyMakeIsThatOfTheVariant() throws Exception {
        ItProject project = ItProject.copy("processors", "processors");

        assertProved(project.maven("verify"));
        assertHas(project, "Order.class", "getApprovedBy", false);
        assertHas(project, "OrderMapperImpl.class", "getItem", true);
        assertHas(project, "OrderMapperImpl.class", "getApprovedBy", false);
        assertThat(project.files(CLASSES)).doesNotContain("Payment$Card.class");

        assertProved(project.maven("verify", "-Dkconfig.defconfig=tls"));
        assertHas(project, "Order.class", "getApprovedBy", true);
        assertHas(project, "OrderMapperImpl.class", "getApprovedBy", true);
        assertThat(project.files(CLASSES)).contains("Payment$Card.class", "OrderMapper$SecureView.class");

        Run written = project.maven("process-classes", "io.github.kconfig4j:kconfig-maven-plugin:check-ide");
        assertThat(written.lines("INFO"))
                .contains("The sources compile as they are written, with what is generated for defaults.");
    }
}

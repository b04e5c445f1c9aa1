package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A module whose dependency lies in a repository with its variants. */
@Tag("matrix")
class RepositoryVariantsIT {
    @Test
    void aVariantIsCompiledAgainstThatOfItsNameInTheRepository() throws Exception {
        ItProject shop = ItProject.copy("reactor", "repository-variants");
        Files.createDirectory(shop.file(".mvn"));
        for (String pom : new String[] {"pom.xml", "core/pom.xml", "app/pom.xml", "plain/pom.xml"}) {
            shop.replace(pom, "<version>1.0</version>", "<version>1.0-alone</version>");
        }
        shop.replace("pom.xml", "<goal>variants</goal>", "<goal>variants</goal><goal>variant-jars</goal>");
        shop.replace("app/src/main/java/com/example/app/Main.java", "    // #if AUDIT\n", """
                    // #if MAX_ITEMS > 100
                    System.out.println("large");
                    // #endif
                    // #if AUDIT
                """);
        assertThat(shop.maven("install", "-pl", ".,core").output()).contains("BUILD SUCCESS");

        Run alone = shop.maven("process-classes", "-pl", "app");

        assertThat(alone.output()).contains("BUILD SUCCESS");
        assertThat(alone.lines("WARNING")).isEmpty();
        assertThat(shop.latin1("app/target/kconfig/enterprise-large/classes/com/example/app/Main.class"))
                .contains("500 items", "large");
        assertThat(shop.latin1("app/target/kconfig/enterprise-quiet/classes/com/example/app/Main.class"))
                .as("the pom says which is taken")
                .contains("500 items");
        assertThat(shop.latin1("app/target/kconfig/enterprise/classes/com/example/app/Main.class"))
                .contains("10 items");

        // Without the pom's word for it each takes its own, and all must fit together.
        String pom = shop.read("app/pom.xml");
        shop.write("app/pom.xml", pom.replaceAll("(?s)<configuration>.*</configuration>", ""));
        shop.write("configs/Variants", shop.read("configs/Variants") + "new = enterprise\n");
        Run own = shop.maven(
                "process-classes", "-pl", "app", "-Dkconfig.defconfig=enterprise", "-Dkconfig.fragments=large");

        assertThat(own.status()).isEqualTo(1);
        assertThat(own.lines("ERROR"))
                .contains("The dependency com.example:core has no variant 'new' to compile against; it has community,"
                        + " enterprise, enterprise-large, enterprise-quiet. (no-variant-of-dependency)");
        shop.replace("configs/Variants", "new = enterprise\n", "");
        Run contradiction = shop.maven(
                "process-classes", "-pl", "app", "-Dkconfig.defconfig=enterprise", "-Dkconfig.fragments=large");

        assertThat(contradiction.status()).isEqualTo(1);
        assertThat(contradiction.lines("ERROR"))
                .contains(
                        "The configurations of the module as it is built and of com.example:core contradict each other"
                                + " in MAX_ITEMS (500, 10). (contradicting-configurations)");

        // A variant that comes into the repository later is seen.
        shop.write("configs/Variants", shop.read("configs/Variants") + "new = enterprise\n");
        assertThat(shop.maven("install", "-pl", "core").output()).contains("BUILD SUCCESS");
        assertThat(shop.maven("process-classes", "-pl", "app").output()).contains("BUILD SUCCESS");
        assertThat(shop.latin1("app/target/kconfig/new/classes/com/example/app/Main.class"))
                .contains("10 items");
    }
}

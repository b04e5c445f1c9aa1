package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.ItProject.Run;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The goal {@code variant-jars} in a real Maven. */
class VariantJarsIT {
    private ItProject shop;

    @BeforeEach
    void copyTheProject(TestInfo test) throws Exception {
        shop = ItProject.copy(
                "quick-start", "jars-" + test.getTestMethod().orElseThrow().getName());
        shop.replace("pom.xml", "<goal>prove</goal>", "<goal>prove</goal><goal>variant-jars</goal>");
        // The default of old Mavens writes the time of the build into the jar.
        shop.replace("pom.xml", "<plugins>", """
                <plugins>
                  <plugin>
                    <artifactId>maven-jar-plugin</artifactId>
                    <version>3.5.1</version>
                  </plugin>
                """);
    }

    @Test
    void theJarOfAVariantIsTheModulesOwnIfItIsBuiltAsThatVariant() throws Exception {
        Run run = shop.maven("package");

        assertThat(run.output()).contains("BUILD SUCCESS").doesNotContain("WARN");
        assertThat(run.lines("INFO"))
                .containsSequence(
                        "target/shop-1.0.jar: 3 class files searched; proved absent: 1 type, 4 members, 3 strings",
                        "target/shop-1.0-community.jar: 3 class files searched; proved absent: 1 type, 4 members, 3 strings",
                        "target/shop-1.0-enterprise.jar: 4 class files searched; proved absent: 0 types, 1 member, 1 string");
        assertThat(JarEntries.of(jar("-community"))).isEqualTo(JarEntries.of(jar("")));
        SortedMap<String, String> enterprise = JarEntries.of(jar("-enterprise"));

        assertThat(shop.maven("clean", "package", "-Dkconfig.defconfig=enterprise")
                        .status())
                .isZero();
        assertThat(JarEntries.of(jar(""))).isEqualTo(enterprise);
        assertThat(enterprise).containsEntry("META-INF/kconfig/config", shop.read("target/kconfig/enterprise/.config"));
    }

    private Path jar(String classifier) {
        return shop.file("target/shop-1.0" + classifier + ".jar");
    }
}

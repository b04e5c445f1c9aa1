package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A module whose pom names options: for the compiler, for the manifest and, through a property, for a resource. */
class OptionsInPomIT {
    private static final String ENTERPRISE = "-Dkconfig.defconfig=enterprise";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String BASKET = "com/example/shop/Basket.class";

    private static SortedMap<String, String> jar(ItProject project, String name) throws IOException {
        return JarEntries.of(project.file("target/" + name));
    }

    /** The version of a class file by its hexadecimal digits. */
    private static int version(String bytes) {
        return Integer.parseInt(bytes.substring(12, 16), 16);
    }

    private static void isCommunity(SortedMap<String, String> jar) {
        assertThat(jar.get(MANIFEST)).contains("Shop-Edition: community\r\n", "Shop-Audit: false\r\n");
        assertThat(jar).containsEntry("shop.properties", "edition=community\n");
        assertThat(version(jar.get(BASKET))).isEqualTo(52);
    }

    private static void isEnterprise(SortedMap<String, String> jar) {
        assertThat(jar.get(MANIFEST)).contains("Shop-Edition: enterprise\r\n", "Shop-Audit: true\r\n");
        assertThat(jar).containsEntry("shop.properties", "edition=enterprise\n");
        assertThat(version(jar.get(BASKET))).isEqualTo(61);
    }

    /** One after the other without a clean; the variants' jars have what the module's own has if it is built so. */
    @Test
    void eachVariantIsBuiltAsItsOptionsSay() throws Exception {
        ItProject project = ItProject.copy("by-pom", "by-pom");

        Run community = project.maven("verify");

        assertThat(community.output()).contains("BUILD SUCCESS");
        assertThat(community.lines("INFO"))
                .anyMatch(line -> line.startsWith("target/shop-1.0-enterprise.jar: PROVED; "))
                .anyMatch(line -> line.startsWith("target/shop-1.0.jar: PROVED; "));
        SortedMap<String, String> first = jar(project, "shop-1.0.jar");
        isCommunity(first);
        assertThat(jar(project, "shop-1.0-community.jar")).isEqualTo(first);
        SortedMap<String, String> enterprise = jar(project, "shop-1.0-enterprise.jar");
        isEnterprise(enterprise);
        assertThat(project.read("target/kconfig/enterprise/classes/shop.properties"))
                .isEqualTo("edition=enterprise\n");
        assertThat(project.read("target/kconfig/proof/shop-1.0-enterprise.jar.json"))
                .contains("\"-g --release 17 -parameters\"")
                .doesNotContain("release 8");

        Run again = project.maven("verify");

        assertThat(again.output()).contains("BUILD SUCCESS").doesNotContain("Recompiling", "Building jar");

        Run flipped = project.maven("verify", ENTERPRISE);

        assertThat(flipped.output()).contains("BUILD SUCCESS");
        assertThat(jar(project, "shop-1.0.jar")).isEqualTo(enterprise);
        assertThat(jar(project, "shop-1.0-community.jar")).isEqualTo(first);
        assertThat(project.maven("clean", "verify", ENTERPRISE).output()).contains("BUILD SUCCESS");
        assertThat(jar(project, "shop-1.0.jar")).isEqualTo(enterprise);
        assertThat(jar(project, "shop-1.0-community.jar")).isEqualTo(first);
    }

    @Test
    @Tag("matrix")
    void aGoalByHandKnowsTheOptionsToo() throws Exception {
        ItProject project = ItProject.copy("by-pom", "by-pom-hand");

        Run run = project.maven("kconfig:variants");

        assertThat(run.output()).contains("BUILD SUCCESS");
        Path community = Path.of("target/kconfig/community/classes");
        assertThat(project.latin1(community.resolve(BASKET).toString()).charAt(7))
                .isEqualTo((char) 52);
        assertThat(project.read(community.resolve("shop.properties").toString()))
                .isEqualTo("edition=community\n");
    }

    /** A manifest that is generated, as the pom tells the jar plugin. */
    @Test
    @Tag("matrix")
    void aGeneratedManifestIsThatOfTheVariant() throws Exception {
        ItProject project = ItProject.copy("by-pom", "by-pom-manifest");
        project.write("src/main/kconfig/Kbuild", "resource-y += META-INF/MANIFEST.MF.ftl\n");
        project.write(
                "src/main/kconfig/META-INF/MANIFEST.MF.ftl",
                "Manifest-Version: 1.0\n<#if config(\"AUDIT\")>\nShop-Trail: yes\n</#if>\n");
        project.replace(
                "pom.xml",
                "<archive>",
                "<archive><manifestFile>${project.build.outputDirectory}/META-INF/MANIFEST.MF</manifestFile>");

        assertThat(project.maven("verify").output()).contains("BUILD SUCCESS");
        SortedMap<String, String> enterprise = jar(project, "shop-1.0-enterprise.jar");
        assertThat(enterprise.get(MANIFEST)).contains("Shop-Trail: yes\r\n", "Shop-Audit: true\r\n");
        assertThat(jar(project, "shop-1.0-community.jar").get(MANIFEST)).doesNotContain("Shop-Trail");
        assertThat(project.maven("clean", "verify", ENTERPRISE).output()).contains("BUILD SUCCESS");
        assertThat(jar(project, "shop-1.0.jar")).isEqualTo(enterprise);
    }

    @Test
    @Tag("matrix")
    void whatCannotBeKnownIsSaidAtOnce() throws Exception {
        ItProject project = ItProject.copy("by-pom", "by-pom-mistakes");
        project.replace("pom.xml", "${CONFIG_EDITION}</edition>", "${CONFIG_EDITON}</edition>");
        project.replace("pom.xml", "<resources>", "<finalName>shop-${CONFIG_EDITION}</finalName><resources>");

        Run run = project.maven("compile", "-DCONFIG_AUDIT=y");

        assertThat(run.output())
                .contains(
                        "BUILD FAILURE",
                        "The pom names ${CONFIG_EDITON} in the property edition, and there is no option EDITON."
                                + " (unknown-option-in-pom)",
                        "Did you mean ${CONFIG_EDITION}?",
                        "The pom names ${CONFIG_EDITION} in <finalName>, which Maven reads before there is a configuration."
                                + " (option-too-early)",
                        "The property CONFIG_AUDIT is set by the command line",
                        "-Dkconfig.set.AUDIT=VALUE");
        assertThat(project.files("target/classes")).isEmpty();
    }
}

package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Three modules with the plugin in their parent, and one tree of options at the root. */
class ReactorIT {
    private static final String PLUGIN =
            "io.github.kconfig4j:kconfig-maven-plugin:" + System.getProperty("it.project.version") + ":";

    @Test
    void oneConfigurationHoldsForAllModules() throws Exception {
        ItProject shop = ItProject.copy("reactor", "reactor");
        Files.createDirectory(shop.file(".mvn"));

        Run community = shop.maven("process-classes");

        assertThat(community.output()).contains("BUILD SUCCESS");
        assertThat(community.lines("WARNING")).isEmpty();
        assertThat(community.lines("INFO").stream().filter(line -> line.startsWith("enterprise-large  ")))
                .containsExactly(
                        "enterprise-large  enterprise_defconfig + large.config                   1      1        0 types, 0"
                                + " members, 0 strings  target/kconfig/enterprise-large/sources",
                        "enterprise-large  enterprise_defconfig + large.config  enterprise       1      1        0 types, 0"
                                + " members, 1 string   target/kconfig/enterprise-large/sources");
        assertThat(community.lines("INFO"))
                .contains("target/classes: PROVED; 2 of 2 entries explained, 1 class files searched; proved absent: 0"
                        + " types, 0 members, 2 strings");
        assertThat(shop.files("core/target/kconfig/enterprise-large"))
                .containsExactly(
                        ".config",
                        "classes/META-INF/kconfig/config",
                        "classes/com/example/core/Limit.class",
                        "sources/com/example/core/Limit.java");
        assertThat(shop.read("core/target/kconfig/enterprise-large/sources/com/example/core/Limit.java"))
                .contains("ITEMS = 500;");
        assertThat(shop.read("app/target/kconfig/enterprise/sources/com/example/app/Main.java"))
                .contains("audited");
        // What javac has copied from another module is of the same variant.
        assertThat(text(shop, "app/target/kconfig/enterprise-large/classes/com/example/app/Main.class"))
                .contains("500 items");
        assertThat(text(shop, "app/target/kconfig/enterprise-quiet/classes/com/example/app/Main.class"))
                .as("the pom says which is taken")
                .contains("500 items");
        assertThat(text(shop, "app/target/kconfig/enterprise/classes/com/example/app/Main.class"))
                .contains("10 items")
                .doesNotContain("500 items");
        assertThat(shop.files("plain/target"))
                .noneMatch(file -> file.startsWith("kconfig") || file.contains("META-INF"));
        assertThat(shop.file("target")).doesNotExist();

        SortedMap<String, FileTime> core = shop.times("core/target/classes");
        SortedMap<String, FileTime> plain = shop.times("plain/target/classes");
        Run enterprise = shop.maven("process-classes", "-Dkconfig.defconfig=enterprise");

        assertThat(enterprise.output()).contains("BUILD SUCCESS");
        assertThat(shop.read("app/target/generated-sources/kconfig/com/example/app/Main.java"))
                .contains("audited");
        assertThat(shop.times("core/target/classes")).isEqualTo(core);
        assertThat(shop.times("plain/target/classes")).isEqualTo(plain);
        assertThat(shop.read("core/target/classes/META-INF/kconfig/config")).isEqualTo("""
                #
                # Automatically generated file; DO NOT EDIT.
                # Shop
                #
                # Only the options that this module reads, and those that decide on them.
                CONFIG_MAX_ITEMS=10
                """);
        assertThat(shop.read("app/target/classes/META-INF/kconfig/config"))
                .endsWith("them.\nCONFIG_ENTERPRISE=y\nCONFIG_AUDIT=y\n");
    }

    @Test
    void aModuleWithoutASetIsLeftAloneUnlessItAsksForOne() throws Exception {
        ItProject shop = ItProject.copy("reactor", "reactor-without-set");
        Files.createDirectory(shop.file(".mvn"));
        Files.delete(shop.file("Kconfig"));
        shop.write("plain/configs/defconfig", "");
        Trees.delete(shop.file("core/src/main/kconfig"));

        Run run = shop.maven("--debug", "--fail-at-end", "generate-sources");

        assertThat(run.lines("DEBUG").stream()
                        .filter(line -> line.equals("Nothing to do: the module has no template set")))
                .hasSize(2);
        assertThat(run.output())
                .containsPattern("(?m)^\\[INFO\\] shop \\.+ SUCCESS")
                .containsPattern("(?m)^\\[INFO\\] core \\.+ SUCCESS")
                .containsPattern("(?m)^\\[INFO\\] app \\.+ FAILURE")
                .containsPattern("(?m)^\\[INFO\\] plain \\.+ FAILURE")
                .contains(
                        "No template set: the module has no src/main/kconfig/Kconfig, no root of a tree around it has a"
                                + " Kconfig, and no dependency of the plugin has a set below META-INF/kconfig/sets/.");
    }

    @Test
    void theRootIsConfiguredAndAskedOnce() throws Exception {
        ItProject shop = ItProject.copy("reactor", "reactor-configured");
        Files.createDirectory(shop.file(".mvn"));

        Run run = shop.maven(
                PLUGIN + "defconfig",
                PLUGIN + "savedefconfig",
                PLUGIN + "why",
                "-Dsymbol=AUDIT",
                "-Dkconfig.defconfig=enterprise");

        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(shop.read(".config")).contains("CONFIG_ENTERPRISE=y\nCONFIG_AUDIT=y\n");
        assertThat(shop.read("defconfig")).isEqualTo("CONFIG_ENTERPRISE=y\n");
        assertThat(run.output().lines().filter(line -> line.contains(": AUDIT is y [")))
                .hasSize(1);
        for (String module : List.of("core", "app", "plain")) {
            assertThat(shop.files(module)).noneMatch(file -> file.endsWith("config") && !file.contains("/"));
        }

        // A module by itself knows its root, and what of it depends on an option.
        Run one = shop.maven("-pl", "app", PLUGIN + "why", "-Dsymbol=AUDIT");

        assertThat(one.output()).contains("AUDIT is y [../Kconfig:6]", "src/main/java/com/example/app/Main.java");
    }

    private static String text(ItProject project, String file) throws IOException {
        return Files.readString(project.file(file), StandardCharsets.ISO_8859_1);
    }
}

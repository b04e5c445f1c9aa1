package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The goals in a real Maven, on a project with a template set of its own. */
class GoalsIT {
    private static final String AUDIT_LOG = "com/example/shop/AuditLog.class";

    private ItProject shop;

    @BeforeEach
    void copyTheProject(TestInfo test) throws Exception {
        shop = ItProject.copy("quick-start", test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void buildsAndProvesEveryVariant() throws Exception {
        // The README's reader has no other code.
        Files.delete(shop.file("src/main/java/com/example/shop/Main.java"));

        Run run = shop.maven("package");

        String[] table = {
            "Variant     Configuration         Files  Classes  Proved absent                 Sources",
            "----------  --------------------  -----  -------  ----------------------------  ---------------------------------",
            "community   community_defconfig   2      2        1 type, 4 members, 3 strings  target/kconfig/community/sources",
            "enterprise  enterprise_defconfig  3      3        0 types, 1 member, 1 string   target/kconfig/enterprise/sources"
        };
        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(run.lines("INFO")).containsSequence(table);
        assertThat(Path.of("..", "README.md")).content().contains(String.join("\n", table));
        assertThat(run.lines("INFO"))
                .contains(
                        "target/classes: PROVED; 3 of 3 entries explained, 2 class files searched; proved absent: 1 type, 4 members, 3 strings");
        assertThat(shop.files("target/classes")).doesNotContain(AUDIT_LOG);
        assertThat(shop.files("target/kconfig/community/classes")).doesNotContain(AUDIT_LOG);
        assertThat(shop.files("target/kconfig/enterprise/classes")).contains(AUDIT_LOG);
        assertThat(shop.read("target/kconfig/enterprise/.config"))
                .contains("CONFIG_ENTERPRISE=y\nCONFIG_AUDIT=y\nCONFIG_MAX_ITEMS=1000\n");
    }

    @Test
    void aSecondRunTouchesNoFile() throws Exception {
        assertThat(shop.maven("package").status()).isZero();
        SortedMap<String, FileTime> before = shop.times("target");

        assertThat(shop.maven("package").status()).isZero();

        SortedMap<String, FileTime> after = shop.times("target");
        // Maven's own plugins write these on every run.
        before.keySet().removeIf(GoalsIT::isWrittenByMavenItself);
        after.keySet().removeIf(GoalsIT::isWrittenByMavenItself);
        assertThat(after).isEqualTo(before);
    }

    private static boolean isWrittenByMavenItself(String name) {
        return name.startsWith("maven-archiver/") || name.startsWith("maven-status/maven-compiler-plugin/");
    }

    @Test
    void theCommandLineChoosesTheVariantAndNothingOfTheOtherIsLeft() throws Exception {
        assertThat(shop.maven("package", "-Dkconfig.defconfig=enterprise").status())
                .isZero();
        assertThat(shop.files("target/classes")).contains(AUDIT_LOG);

        assertThat(shop.maven("package", "-Dkconfig.defconfig=enterprise", "-Dkconfig.set.AUDIT=n")
                        .status())
                .isZero();
        assertThat(shop.files("target/classes")).doesNotContain(AUDIT_LOG);

        assertThat(shop.maven("package").status()).isZero();
        assertThat(shop.files("target/classes")).doesNotContain(AUDIT_LOG);
    }

    @Test
    void aVariantThatIsNoMoreLeavesNothing() throws Exception {
        shop.write("configs/third_defconfig", "");
        assertThat(shop.maven("package").status()).isZero();
        assertThat(shop.files("target/kconfig/proof")).contains("kconfig_third_classes.txt", "classes.json");
        Files.delete(shop.file("configs/third_defconfig"));

        assertThat(shop.maven("package").status()).isZero();

        assertThat(shop.files("target/kconfig"))
                .noneMatch(name -> name.contains("third"))
                .contains("proof/classes.json", "proof/kconfig_community_classes.txt");
    }

    @Test
    void aPlantedStaleClassIsFound() throws Exception {
        assertThat(shop.maven("package").status()).isZero();
        Path planted = shop.file("target/classes").resolve(AUDIT_LOG);
        Files.copy(shop.file("target/kconfig/enterprise/classes").resolve(AUDIT_LOG), planted);

        Run run = shop.maven("process-classes");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).contains("""
                        [ERROR] target/classes/com/example/shop/AuditLog.class is left over: no source of this variant gives the type com.example.shop.AuditLog, which exists only if AUDIT (src/main/kconfig/com/example/shop/AuditLog.java:4). (stale-class)
                          hint: An earlier build left it: delete the class file, or build with 'clean'.
                        """);
    }

    @Test
    void anEncodingThatJavaDoesNotKnowIsToldBeforeAnythingIsWritten() throws Exception {
        Run run = shop.maven("process-sources", "-Dproject.build.sourceEncoding=UTF-9");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output())
                .contains("The sources' encoding 'UTF-9' (project.build.sourceEncoding, or encoding of the"
                        + " maven-compiler-plugin) is none that Java knows: write one that it does, such as UTF-8.")
                .doesNotContain("Exception: UTF-9");
        assertThat(shop.file("target/generated-sources")).doesNotExist();
    }

    @Test
    void aValueThatIsNotGrantedFailsTheBuildUnlessToldOtherwise() throws Exception {
        shop.write("configs/community_defconfig", "CONFIG_COMMUNITY=y\nCONFIG_AUDIT=y\n");

        Run strict = shop.maven("package");
        Run lenient = shop.maven("package", "-Dkconfig.strict=false");

        String reasons = """
                configs/community_defconfig:[2,8] AUDIT=y was asked for and is not granted: AUDIT is n [src/main/kconfig/Kconfig:14] (not-granted)
                  not granted: set to y [configs/community_defconfig:2]
                  no default applies
                    the default y depends on ENTERPRISE [src/main/kconfig/Kconfig:17]
                      ENTERPRISE is n [src/main/kconfig/Kconfig:9]
                        its choice has COMMUNITY [src/main/kconfig/Kconfig:3]
                          COMMUNITY is y [src/main/kconfig/Kconfig:6]
                            set to y [configs/community_defconfig:1]
                  it depends on ENTERPRISE [src/main/kconfig/Kconfig:15]
                    ENTERPRISE is n [src/main/kconfig/Kconfig:9]
                  No configuration has all of these:
                    CONFIG_AUDIT=y [configs/community_defconfig:2]
                    CONFIG_COMMUNITY=y [configs/community_defconfig:1]
                  in variant community
                  hint: to get it, as was tried:
                    CONFIG_ENTERPRISE=y
                    # instead of CONFIG_COMMUNITY=y [configs/community_defconfig:1]
                """;
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.output()).contains("[ERROR] " + reasons);
        assertThat(Path.of("..", "README.md")).content().contains("```\n" + reasons + "```\n");
        assertThat(lenient.status()).isZero();
        assertThat(lenient.output()).contains("[WARNING] " + reasons);
    }

    @Test
    void aWarningAboutTheSetIsSaidOnceThoughEachGoalReadsIt() throws Exception {
        shop.write("src/main/kconfig/com/example/shop/Forgotten.java", "package com.example.shop;\n");

        Run run = shop.maven("process-classes");

        assertThat(run.status()).isZero();
        assertThat(run.output())
                .containsOnlyOnce(
                        "[WARNING] src/main/kconfig/com/example/shop/Forgotten.java:[1] No Kbuild names this file. (unlisted-file)");
    }

    @Test
    void helpListsTheGoals() throws Exception {
        Run run = shop.maven("io.github.kconfig4j:kconfig-maven-plugin:help");

        assertThat(run.output()).contains("kconfig:generate", "kconfig:prove", "kconfig:variants");
    }
}

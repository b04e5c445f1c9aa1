package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The goals that {@code make} has in the kernel under the same names, in a real Maven. */
class ConfiguringGoalsIT {
    private static final String ENTERPRISE = """
            #
            # Automatically generated file; DO NOT EDIT.
            # Shop
            #
            # CONFIG_COMMUNITY is not set
            CONFIG_ENTERPRISE=y
            CONFIG_AUDIT=y
            CONFIG_MAX_ITEMS=1000
            """;

    private ItProject shop;

    @BeforeEach
    void copyTheProject(TestInfo test) throws Exception {
        shop = ItProject.copy("quick-start", test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void aDefconfigBecomesAConfigAndIsSavedAgain() throws Exception {
        Run run = shop.maven(
                "kconfig:defconfig", "kconfig:savedefconfig", "kconfig:olddefconfig", "-Dkconfig.defconfig=enterprise");

        assertThat(run.status()).isZero();
        assertThat(run.lines("INFO")).contains("configuration written to .config", "No change to .config");
        assertThat(shop.read(".config")).isEqualTo(ENTERPRISE);
        assertThat(shop.read("defconfig")).isEqualTo("CONFIG_ENTERPRISE=y\n");
        assertThat(shop.files(""))
                .as("nothing else is written beside the sources")
                .filteredOn(name -> !name.startsWith("src/") && !name.startsWith("target/"))
                .containsExactlyInAnyOrder(
                        ".config",
                        "configs/community_defconfig",
                        "configs/defconfig",
                        "configs/enterprise_defconfig",
                        "defconfig",
                        "maven.log",
                        "pom.xml",
                        "settings.xml");
    }

    @Test
    void theAllGoalsAnswerEveryQuestion() throws Exception {
        shop.write(".config", ENTERPRISE);

        assertThat(shop.maven("kconfig:allyesconfig").status()).isZero();

        assertThat(shop.read(".config")).contains("CONFIG_COMMUNITY=y\n", "CONFIG_MAX_ITEMS=10\n");
        assertThat(shop.read(".config.old")).isEqualTo(ENTERPRISE);
    }

    @Test
    void theDialectIsAParameter() throws Exception {
        Run run = shop.maven("kconfig:alldefconfig", "-Dkconfig.dialect=kconfiglib");

        assertThat(run.status()).isZero();
        assertThat(run.lines("INFO")).contains("Configuration saved to '.config'");
        assertThat(shop.read(".config")).contains("CONFIG_MAX_ITEMS=").doesNotContain("Automatically generated");

        Run unknown = shop.maven("kconfig:alldefconfig", "-Dkconfig.dialect=pascal");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.output()).contains("There is no dialect 'pascal'; there are linux, linux-next, ");
    }

    @Test
    void aSeedGivesTheSameAnswersAgain() throws Exception {
        Run run = shop.maven("kconfig:randconfig", "-Dkconfig.seed=7");
        String first = shop.read(".config");
        Files.delete(shop.file(".config"));
        shop.maven("kconfig:randconfig", "-Dkconfig.seed=7");

        assertThat(run.lines("INFO")).contains("KCONFIG_SEED=0x7");
        assertThat(shop.read(".config")).isEqualTo(first);
    }

    @Test
    void whatIsNewIsListed() throws Exception {
        shop.write(".config", "CONFIG_ENTERPRISE=y\n");

        Run run = shop.maven("kconfig:listnewconfig");

        assertThat(run.lines("INFO")).contains("CONFIG_AUDIT=y", "CONFIG_MAX_ITEMS=1000");
        assertThat(shop.read(".config")).isEqualTo("CONFIG_ENTERPRISE=y\n");
    }

    @Test
    void fragmentsAreMergedOrRefusedWithReasons() throws Exception {
        shop.write("configs/fragments/audit.config", "CONFIG_AUDIT=y\n");

        Run refused = shop.maven("kconfig:merge", "-Dkconfig.defconfig=community", "-Dkconfig.fragments=audit");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.output())
                .contains("[ERROR] configs/fragments/audit.config:[1,8] AUDIT=y was asked for and is not granted:");
        assertThat(shop.file(".config")).doesNotExist();

        Run merged = shop.maven("kconfig:merge", "-Dkconfig.defconfig=enterprise", "-Dkconfig.fragments=audit");
        assertThat(merged.status()).isZero();
        assertThat(shop.read(".config")).isEqualTo(ENTERPRISE);
    }
}

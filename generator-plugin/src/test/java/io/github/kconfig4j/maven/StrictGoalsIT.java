package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Strictness in a real Maven: several variants, each with something that is not as it was asked for. */
class StrictGoalsIT {
    private static final String UNKNOWN = """
            configs/fast_defconfig:[2,8] unknown symbol: MAX_ITEM, which src/main/kconfig/Kconfig does not declare (unknown-symbol)
              in variant fast
                CONFIG_MAX_ITEM=200
                       ^
              hint: as was tried: CONFIG_MAX_ITEMS=200, which is declared at src/main/kconfig/Kconfig:21
            """;
    private static final String TWICE = """
            configs/twice_defconfig:[1,8] COMMUNITY=y was asked for and is not granted: COMMUNITY is n [src/main/kconfig/Kconfig:6] (not-granted)
              not granted: set to y [configs/twice_defconfig:1]
              its choice has ENTERPRISE [src/main/kconfig/Kconfig:3]
                ENTERPRISE is y [src/main/kconfig/Kconfig:9]
                  set to y [configs/twice_defconfig:2]
              No configuration has all of these:
                CONFIG_COMMUNITY=y [configs/twice_defconfig:1]
                CONFIG_ENTERPRISE=y [configs/twice_defconfig:2]
              in variant twice
              hint: to get it, as was tried:
                # remove CONFIG_ENTERPRISE=y [configs/twice_defconfig:2]
            """;
    private static final String UNMET = """
            configs/forced_defconfig:[2,8] SIGNATURES is y although its dependencies are not met [src/main/kconfig/Kconfig:31] (unmet-dependency)
              selected by LEGAL, which is y [src/main/kconfig/Kconfig:29]
                set to y [configs/forced_defconfig:2]
              but it depends on AUDIT [src/main/kconfig/Kconfig:31]
                AUDIT is n [src/main/kconfig/Kconfig:14]
                  no default applies
                    the default y depends on ENTERPRISE [src/main/kconfig/Kconfig:17]
                      ENTERPRISE is n [src/main/kconfig/Kconfig:9]
                        its choice has COMMUNITY [src/main/kconfig/Kconfig:3]
                          COMMUNITY is y [src/main/kconfig/Kconfig:6]
                            set to y [configs/forced_defconfig:1]
                  it depends on ENTERPRISE [src/main/kconfig/Kconfig:15]
                    ENTERPRISE is n [src/main/kconfig/Kconfig:9]
              in variant forced
              hint: to mend it, as was tried:
                CONFIG_ENTERPRISE=y
                # instead of CONFIG_COMMUNITY=y [configs/forced_defconfig:1]
            """;
    private static final String NO_MEMBER = """
            src/main/kconfig/Kconfig:[35,1] no member of the choice "Storage" can be set [src/main/kconfig/Kconfig:35] (choice-without-member)
              ON_DISK is n [src/main/kconfig/Kconfig:38]
                its choice has no member set [src/main/kconfig/Kconfig:35]
                it depends on DISK [src/main/kconfig/Kconfig:39]
                  DISK is n [src/main/kconfig/Kconfig:44]
                    set to n [configs/nowhere_defconfig:2]
              in variant nowhere
              hint: to mend it, as was tried:
                CONFIG_DISK=y
                # instead of # CONFIG_DISK is not set [configs/nowhere_defconfig:2]
            """;

    private ItProject shop;

    @BeforeEach
    void copyTheProject(TestInfo test) throws Exception {
        shop = ItProject.copy("quick-start", test.getTestMethod().orElseThrow().getName());
        shop.write(
                "src/main/kconfig/Kconfig",
                shop.read("src/main/kconfig/Kconfig").stripTrailing() + """


                config LEGAL
                	bool "Legally binding"
                	select SIGNATURES

                config SIGNATURES
                	bool "Signatures"
                	depends on AUDIT

                choice
                	prompt "Storage"

                config ON_DISK
                	bool "On disk"
                	depends on DISK

                endchoice

                config DISK
                	bool "There is a disk"
                	default y
                """);
        shop.write("configs/fast_defconfig", "CONFIG_COMMUNITY=y\nCONFIG_MAX_ITEM=200\n");
        shop.write("configs/twice_defconfig", "CONFIG_COMMUNITY=y\nCONFIG_ENTERPRISE=y\n");
        shop.write("configs/forced_defconfig", "CONFIG_COMMUNITY=y\nCONFIG_LEGAL=y\n");
        shop.write("configs/nowhere_defconfig", "CONFIG_COMMUNITY=y\n# CONFIG_DISK is not set\n");
    }

    @Test
    void allThatIsNotAsItWasAskedForFailsTheBuildAtOnceWithReasons() throws Exception {
        shop.replace("src/main/kconfig/com/example/shop/Basket.java.ftl", "config(\"AUDIT\")", "config(\"AUDITS\")");

        Run run = shop.maven("io.github.kconfig4j:kconfig-maven-plugin:variants");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output())
                .contains("[ERROR] " + UNKNOWN, "[ERROR] " + TWICE, "[ERROR] " + UNMET, "[ERROR] " + NO_MEMBER)
                .contains("no Kconfig file declares the symbol 'AUDITS'")
                .contains("hint: did you mean 'AUDIT'? Tried, and right: AUDIT\n");
    }

    @Test
    void withoutStrictnessTheSameAreWarningsAndEveryVariantIsBuilt() throws Exception {
        Run run = shop.maven("package", "-Dkconfig.strict=false");

        assertThat(run.status()).isZero();
        assertThat(run.output())
                .contains("[WARNING] " + UNKNOWN, "[WARNING] " + TWICE, "[WARNING] " + UNMET, "[WARNING] " + NO_MEMBER);
        for (String variant : new String[] {"community", "enterprise", "fast", "twice", "forced", "nowhere"}) {
            assertThat(shop.files("target/kconfig/" + variant + "/classes")).contains("com/example/shop/Basket.class");
        }
    }
}

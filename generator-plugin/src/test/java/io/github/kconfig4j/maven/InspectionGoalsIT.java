package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The goals that answer questions, in a real Maven. */
class InspectionGoalsIT {
    private static final String GOAL = "io.github.kconfig4j:kconfig-maven-plugin:";

    private ItProject shop;

    @BeforeEach
    void copyTheProject(TestInfo test) throws Exception {
        shop = ItProject.copy("quick-start", test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void whySaysWhyAndWhatDependsOnIt() throws Exception {
        Run run = shop.maven("-q", GOAL + "why", "-Dsymbol=AUDIT");

        assertThat(run.status()).isZero();
        assertThat(run.output()).contains("""
                In variant defconfig: AUDIT is n [src/main/kconfig/Kconfig:14]
                  no default applies
                    the default y depends on ENTERPRISE [src/main/kconfig/Kconfig:17]
                      ENTERPRISE is n [src/main/kconfig/Kconfig:9]
                        its choice has COMMUNITY [src/main/kconfig/Kconfig:3]
                          COMMUNITY is y [src/main/kconfig/Kconfig:6]
                            set to y [configs/defconfig:1]
                  it depends on ENTERPRISE [src/main/kconfig/Kconfig:15]
                    ENTERPRISE is n [src/main/kconfig/Kconfig:9]
                To get y, tried and found to work:
                  CONFIG_ENTERPRISE=y
                  # instead of CONFIG_COMMUNITY=y [configs/defconfig:1]
                What depends on it:
                  src/main/kconfig/com/example/shop/Basket.java.ftl:15: part of com/example/shop/Basket.java if AUDIT, not in this variant
                  src/main/kconfig/com/example/shop/Kbuild:1: part of com/example/shop/Autoconf.java if AUDIT, not in this variant
                  src/main/kconfig/com/example/shop/Kbuild:2: com/example/shop/AuditLog.java exists if AUDIT, not in this variant
                """);
    }

    @Test
    void whyExplainsAnExpression() throws Exception {
        Run run = shop.maven("-q", GOAL + "why", "-Dsymbol=AUDIT && MAX_ITEMS > 5");

        assertThat(run.status()).isZero();
        assertThat(run.output())
                .contains(
                        "In variant defconfig: AUDIT && MAX_ITEMS > 5 is n\n  AUDIT is n [src/main/kconfig/Kconfig:14]\n")
                .contains("To get y, tried and found to work:\n  CONFIG_ENTERPRISE=y\n");
    }

    @Test
    void linesHaveTheirConditionsAndOrigins() throws Exception {
        Run run = shop.maven("-q", GOAL + "lines", "-Dkconfig.defconfig=enterprise", "-Dfiles=**/Basket.java");

        assertThat(run.status()).isZero();
        assertThat(run.output())
                .contains("--- enterprise com/example/shop/Basket.java\n")
                .contains("src/main/kconfig/com/example/shop/Basket.java.ftl:15  if AUDIT  13          AuditLog.write");
        assertThat(shop.maven(GOAL + "lines", "-Dfiles=Basket.java").output())
                .contains("The variant defconfig has no generated file Basket.java. (no-such-generated-file)");
    }

    @Test
    void diffComparesAVariantWithAFile() throws Exception {
        shop.write("my.config", "CONFIG_ENTERPRISE=y\nCONFIG_MAX_ITEMS=7\n");

        Run run = shop.maven("-q", GOAL + "diff", "-Da=community", "-Db=my.config");

        assertThat(run.status()).isZero();
        assertThat(run.output()).contains("""
                Symbols:
                   COMMUNITY y -> n
                     community: set to y [configs/community_defconfig:1]
                     my.config: its choice has ENTERPRISE [src/main/kconfig/Kconfig:3]
                   ENTERPRISE n -> y
                     community: its choice has COMMUNITY [src/main/kconfig/Kconfig:3]
                     my.config: set to y [my.config:1]
                  +AUDIT y
                     my.config: default y [src/main/kconfig/Kconfig:17]
                   MAX_ITEMS 10 -> 7
                     community: default 10 [src/main/kconfig/Kconfig:25]
                     my.config: set to 7 [my.config:2]
                Files:
                  +com/example/shop/AuditLog.java (AUDIT)
                   com/example/shop/Autoconf.java (MAX_ITEMS, COMMUNITY, ENTERPRISE, AUDIT)
                   com/example/shop/Basket.java (AUDIT, MAX_ITEMS)
                --- community com/example/shop/Autoconf.java
                +++ my.config com/example/shop/Autoconf.java
                @ line 8, if COMMUNITY [src/main/kconfig/com/example/shop/Kbuild:1]
                -    /**
                -     * Community
                -     */
                -    public static final boolean CONFIG_COMMUNITY = true;
                @ line 8, if ENTERPRISE [src/main/kconfig/com/example/shop/Kbuild:1]
                +    /**
                +     * Enterprise
                +     */
                +    public static final boolean CONFIG_ENTERPRISE = true;
                +
                @ line 13, if AUDIT [src/main/kconfig/com/example/shop/Kbuild:1]
                +    /**
                +     * Audit log
                +     */
                +    public static final boolean CONFIG_AUDIT = true;
                @ line 16, another value [src/main/kconfig/com/example/shop/Kbuild:1]
                -    public static final int CONFIG_MAX_ITEMS = 10;
                @ line 21, another value [src/main/kconfig/com/example/shop/Kbuild:1]
                +    public static final int CONFIG_MAX_ITEMS = 7;
                --- community com/example/shop/Basket.java
                +++ my.config com/example/shop/Basket.java
                @ line 10, another value [src/main/kconfig/com/example/shop/Basket.java.ftl:11]
                -            throw new IllegalStateException("Not more than 10 items");
                @ line 10, another value [src/main/kconfig/com/example/shop/Basket.java.ftl:11]
                +            throw new IllegalStateException("Not more than 7 items");
                @ line 13, if AUDIT [src/main/kconfig/com/example/shop/Basket.java.ftl:15]
                +        AuditLog.write("item " + items);
                """);
    }

    @Test
    void extractWritesAFileAndSaysWhatTheSetHasOtherwise() throws Exception {
        shop.write("classes/META-INF/kconfig/config", "CONFIG_COMMUNITY=y\nCONFIG_GONE=y\n");

        Run run = shop.maven(GOAL + "extract", "-Djar=classes", "-Doutput=target/of.config");
        Run json = shop.maven("-q", GOAL + "extract", "-Djar=classes", "-Dkconfig.format=json");

        assertThat(run.status()).isZero();
        assertThat(run.lines("INFO")).contains("Written to target/of.config");
        assertThat(shop.read("target/of.config")).isEqualTo("CONFIG_COMMUNITY=y\nCONFIG_GONE=y\n");
        assertThat(run.lines("WARNING"))
                .contains(
                        "classes!/META-INF/kconfig/config:[2,8] unknown symbol: GONE, which src/main/kconfig/Kconfig does not declare (unknown-symbol)");
        assertThat(json.output()).contains("""
                {
                  "question": "extract",
                  "artifact": "classes",
                  "sameAsSet": false,
                  "values": {
                    "COMMUNITY": "y",
                    "GONE": "y"
                  },
                  "config": "CONFIG_COMMUNITY=y\\nCONFIG_GONE=y\\n"
                }
                """);
    }

    @Test
    void mistakesInTheQuestion() throws Exception {
        assertThat(shop.maven(GOAL + "why", "-Dsymbol=AUDITS").lines("ERROR"))
                .contains("No Kconfig file declares the symbol AUDITS. (no-such-symbol)");
        assertThat(shop.maven(GOAL + "why", "-Dsymbol=AUDIT", "-Dkconfig.format=xml")
                        .output())
                .contains("The format is text or json, not 'xml': -Dkconfig.format=json");
        assertThat(shop.maven(GOAL + "extract", "-Djar=no.jar").lines("ERROR"))
                .contains("There is no file no.jar. (no-artifact)");
    }
}

package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The goal that takes sources over from another preprocessor, in a real Maven. */
class ImportIT {
    private static final String GOAL = "io.github.kconfig4j:kconfig-maven-plugin:import";
    private static final String TILL = "src/main/java/com/example/shop/Till.java";
    private static final String BASKET = "src/main/java/com/example/shop/Basket.java";

    private ItProject shop;

    @BeforeEach
    void copyTheProject(TestInfo test) throws Exception {
        shop = ItProject.copy("munged", test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void dryRunPrintsWhatWouldChangeAndWritesNothing() throws Exception {
        List<String> before = shop.files("");
        String basket = shop.read(BASKET);

        Run run = shop.maven("-q", GOAL, "-Dkconfig.dryRun");

        assertThat(run.status()).isOne();
        assertThat(run.output()).contains("""
                --- a/src/main/java/com/example/shop/Basket.java
                +++ b/src/main/java/com/example/shop/Basket.java
                @@ -2,9 +2,9 @@
                \s
                 /** A basket. */
                 public class Basket {
                -  /*if[AUDIT]*/
                +  // #if AUDIT
                   private int sold;
                -  /*else[AUDIT]
                -  private long unknown;
                -  end[AUDIT]*/
                +  // #else
                +  //- private long unknown;
                +  // #endif
                 }
                --- /dev/null
                +++ b/src/main/kconfig/Kconfig
                @@ -0,0 +1,2 @@
                +config AUDIT
                +	bool "AUDIT"
                --- /dev/null
                +++ b/configs/defconfig
                @@ -0,0 +1,1 @@
                +CONFIG_AUDIT=y
                """).contains("""
                [ERROR] src/main/java/com/example/shop/Till.java:[6,15] This '{' has no other one in its branch of #if. (import-branch)
                      void open() {
                                  ^
                  hint: Let each branch close what it opens, so that the file is right in each configuration.
                """);
        assertThat(shop.read(BASKET)).isEqualTo(basket);
        assertThat(shop.files("")).containsAll(before).doesNotContain("src/main/kconfig/Kconfig");
    }

    @Test
    void writesAllOrNothingUnlessToldToWriteWhatItCan() throws Exception {
        String basket = shop.read(BASKET);
        String till = shop.read(TILL);

        Run whole = shop.maven(GOAL);

        assertThat(whole.status()).isOne();
        assertThat(whole.output())
                .contains("[ERROR] Nothing is written, since not all can be translated."
                        + " -Dkconfig.partial writes the sources that can.")
                .contains("[WARNING] The pom tells munge to leave files out: **/Proxy.java. (import-setting)");
        assertThat(shop.read(BASKET)).isEqualTo(basket);
        assertThat(shop.files("src/main/kconfig")).isEmpty();

        Run part = shop.maven(GOAL, "-Dkconfig.partial", "compile");

        assertThat(part.output())
                .contains("[WARNING] src/main/java/com/example/shop/Till.java:[6,15] This '{' has no other one")
                .contains("[INFO] Written: 1 of 2 sources, which ask for 1 option")
                .contains("[INFO] Written: src/main/kconfig/Kconfig")
                .contains("[INFO] Written: configs/defconfig");
        assertThat(shop.read(TILL)).isEqualTo(till);
        assertThat(shop.read(BASKET)).contains("  // #if AUDIT\n");
        assertThat(part.status()).isZero();
        assertThat(shop.read("target/generated-sources/kconfig/com/example/shop/Basket.java"))
                .contains("sold")
                .doesNotContain("unknown");
    }
}

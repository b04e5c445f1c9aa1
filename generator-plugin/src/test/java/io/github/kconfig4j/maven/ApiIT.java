package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The goal {@code api} in a real Maven, on ordinary sources with conditions. */
class ApiIT {
    private static final String GOAL = "io.github.kconfig4j:kconfig-maven-plugin:api";
    private static final String BASKET = "src/main/java/com/example/shop/Basket.java";
    private static final String DUMP = """
            // The API of variants, by kconfig:api. What stands below no condition is in all of them.
            // Variants, a column for each:
            //   x. audit
            //   .x tls
            // Conditions, and the variants in which each holds:
            //   x. !TLS
            //   .x TLS
            // What all variants have is binary compatible among them.

            public class com.example.shop.Basket
              public com.example.shop.Basket()
              public void add(java.lang.String)
              // if !TLS
              public java.lang.String plain()
              // if TLS
              public java.lang.String secure()
            """;

    @Test
    void theDumpIsWrittenAndLaterItIsSaidWhatTheCommonApiHasLost() throws Exception {
        ItProject project = ItProject.copy("ordinary", "api");
        Trees.delete(project.file("configs/small_defconfig"));

        Run first = project.maven(GOAL, "-Dkconfig.defconfig=tls", "-Dkconfig.api.output=api.txt");

        assertThat(first.output()).contains("BUILD SUCCESS").contains("Written to api.txt");
        assertThat(project.read("api.txt")).isEqualTo(DUMP);

        project.replace(BASKET, "  public void add(", "  // #if TLS\n  public void add(");
        project.replace(
                BASKET, "  // #if TLS\n  public String secure", "  // #endif\n  // #if TLS\n  public String secure");
        Run second = project.maven(
                GOAL,
                "-Dkconfig.defconfig=tls",
                "-Dkconfig.api.baseline=api.txt",
                "-Dkconfig.api.output=target/api.json",
                "-Dkconfig.format=json");

        assertThat(second.output()).contains("BUILD FAILURE");
        assertThat(second.output()).contains("""
                [ERROR] api.txt:[12] com.example.shop.Basket.add(java.lang.String) was common to all variants: it is there only if TLS \
                [src/main/java/com/example/shop/Basket.java:15], so not in audit. (api-lost)
                  hint: Let all variants have it, or, if that is meant, write the dump anew and commit it: -Dkconfig.api.output=api.txt
                """);
        assertThat(project.read("target/api.json")).contains("""
                    {
                      "element": "com.example.shop.Basket.add(java.lang.String)",
                      "kind": "method",
                      "type": "com.example.shop.Basket",
                      "common": false,
                      "condition": "TLS",
                      "variants": [
                        "tls"
                      ],
                """);
    }

    @Test
    @Tag("matrix")
    void eachModuleOfAReactorHasItsOwn() throws Exception {
        ItProject shop = ItProject.copy("reactor", "api-reactor");
        Files.createDirectory(shop.file(".mvn"));

        Run run = shop.maven("process-classes", GOAL, "-Dkconfig.api.output=api.txt");

        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(shop.read("core/api.txt")).isEqualTo("""
                // The API of variants, by kconfig:api. What stands below no condition is in all of them.
                // Variants, a column for each:
                //   x... enterprise
                //   .x.. community
                //   ..x. enterprise-large
                //   ...x enterprise-quiet
                // Conditions, and the variants in which each holds:
                //   xx.x MAX_ITEMS = 10
                //   ..x. MAX_ITEMS = 500
                // What all variants have is binary compatible among them:
                //   another value: com.example.core.Limit.ITEMS is 500 instead of 10 (enterprise -> enterprise-large)

                public final class com.example.core.Limit
                  // if MAX_ITEMS = 10
                  public static final int ITEMS = 10
                  // if MAX_ITEMS = 500
                  public static final int ITEMS = 500
                """);
        assertThat(shop.read("app/api.txt")).contains("public final class com.example.app.Main");
        assertThat(shop.file("plain/api.txt")).doesNotExist();
        assertThat(shop.file("api.txt")).doesNotExist();

        shop.replace("core/src/main/kconfig/com/example/core/Limit.java.ftl", "int ITEMS", "long ITEMS");
        Run failed = shop.maven("process-classes", GOAL, "-Dkconfig.api.baseline=api.txt");

        assertThat(failed.lines("ERROR"))
                .contains("api.txt:[15] com.example.core.Limit.ITEMS has the type long instead of int."
                        + " [src/main/kconfig/com/example/core/Limit.java.ftl:7] (api-incompatible)");
    }
}

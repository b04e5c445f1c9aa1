package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every variant of a reactor as Maven builds it. */
class EachIT {
    private static final String EACH =
            "io.github.kconfig4j:kconfig-maven-plugin:" + System.getProperty("it.project.version") + ":each";
    private static final List<String> TABLE = List.of(
            "Variant     Build    Modules  Tests  Failed  Skipped  Artifacts  Proof ",
            "community   success  4        3      0       1        6          PROVED",
            "enterprise  success  4        4      0       1        6          PROVED");
    private static final Path INSTALLED = Path.of(System.getProperty("it.repository"), "com", "example", "each");

    private static ItProject shop(String test) throws Exception {
        ItProject shop = ItProject.copy("each", test);
        Files.createDirectory(shop.file(".mvn"));
        Trees.delete(INSTALLED);
        return shop;
    }

    /** The lines of the table without the times, which are others each time. */
    private static List<String> table(Run run) {
        return run.lines("INFO").stream()
                .filter(line -> line.startsWith("Variant  ")
                        || line.startsWith("community  ")
                        || line.startsWith("enterprise  "))
                .map(line -> line.replaceFirst("  (Time|\\d+:\\d\\d\\.\\d min)$", ""))
                .toList();
    }

    private static List<String> installed(String module) throws Exception {
        try (Stream<Path> files = Files.list(INSTALLED.resolve(module).resolve("1.0"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void oneModuleIsBuiltTestedProvedAndInstalledAsEachVariant() throws Exception {
        ItProject shop = shop("each-one");

        Run run = shop.maven("-pl", "core", "-Psources", EACH, "install", "-Dkconfig.parallel=2");

        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(run.lines("WARNING")).allMatch(line -> line.startsWith("Tests run: "));
        assertThat(table(run))
                .containsExactly(
                        "Variant     Build    Modules  Tests  Failed  Skipped  Artifacts  Proof ",
                        "community   success  1        2      0       1        2          PROVED",
                        "enterprise  success  1        3      0       1        2          PROVED");
        assertThat(installed("core"))
                .containsExactly(
                        "core-1.0-community-sources.jar",
                        "core-1.0-community.jar",
                        "core-1.0-enterprise-sources.jar",
                        "core-1.0-enterprise.jar",
                        "core-1.0-sources.jar",
                        "core-1.0.jar");
        assertThat(JarEntries.of(INSTALLED.resolve("core/1.0/core-1.0-enterprise-sources.jar"))
                        .get("com/example/core/Limit.java"))
                .contains("ITEMS = 1000;")
                .doesNotContain("ITEMS = 10;");
        assertThat(shop.files("core/target/kconfig/each/enterprise/surefire-reports"))
                .containsExactly("TEST-com.example.core.LimitTest.xml", "com.example.core.LimitTest.txt");
        assertThat(shop.read("core/target/kconfig/each/enterprise.log")).contains("BUILD SUCCESS");
        assertThat(shop.files("core"))
                .filteredOn(file -> !file.startsWith("target/"))
                .containsExactly(
                        "pom.xml",
                        "src/main/java/com/example/core/Limit.java",
                        "src/test/java/com/example/core/LimitTest.java");
    }

    @Test
    void whatWouldComeOutOtherwiseThanMeantIsRefused() throws Exception {
        ItProject shop = shop("each-refused");

        Run late = shop.maven("--non-recursive", "install", EACH);
        Run mistakes = shop.maven("-pl", "app", EACH, "-Dgoals=verify,install", "-Dkconfig.variants=comunity");

        assertThat(late.lines("ERROR").get(0))
                .isEqualTo(
                        "'install' comes before kconfig:each, so it would not take the variants along. (each-order)");
        assertThat(mistakes.lines("ERROR"))
                .contains(
                        "kconfig.variants names 'comunity', and there is no such variant (known variants: community,"
                                + " enterprise). (no-such-config)",
                        "-Dgoals=install would install each variant as if it were the module itself. (each-goals)",
                        "com.example.each:app depends on modules that are not among those that are built, so each variant of it"
                                + " would be built with what they are by default: com.example.each:core. (each-partial)");
    }

    @Test
    @Tag("matrix")
    void whatComesOutIsWhatACleanBuildOfTheVariantGives() throws Exception {
        ItProject shop = shop("each");
        List<String> before = shop.files("");

        Run run = shop.maven("-Psources", EACH);

        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(table(run)).containsExactlyElementsOf(TABLE);
        for (String variant : List.of("community", "enterprise")) {
            ItProject clean = ItProject.copy("each", "each-clean");
            Files.createDirectory(clean.file(".mvn"));
            assertThat(clean.maven("-Psources", "verify", "-Dkconfig.defconfig=" + variant)
                            .output())
                    .contains("BUILD SUCCESS");
            for (String module : List.of("core", "app", "plain")) {
                for (String kind : List.of("", "-sources")) {
                    String jar = module + "-1.0" + kind + ".jar";
                    assertSame(
                            shop.file(module + "/target/kconfig/each/" + variant + "/" + jar),
                            clean.file(module + "/target/" + jar));
                }
            }
        }
        assertThat(JarEntries.of(shop.file("app/target/kconfig/each/enterprise/app-1.0.jar")))
                .containsKey("com/example/app/internal/core/Limit.class");
        assertThat(shop.files(""))
                .filteredOn(file -> !before.contains(file) && !file.contains("target/kconfig/each"))
                .containsExactly("maven.log", "settings.xml");

        SortedMap<String, FileTime> classes = shop.times("core/target/kconfig/each/enterprise/classes");
        Run again = shop.maven("-Psources", EACH, "install");

        assertThat(again.output()).contains("BUILD SUCCESS");
        assertThat(table(again)).containsExactlyElementsOf(TABLE);
        assertThat(shop.times("core/target/kconfig/each/enterprise/classes")).isEqualTo(classes);
        assertThat(shop.read("target/kconfig/each/enterprise.log"))
                .contains("Nothing to compile - all classes are up to date.")
                .doesNotContain("Recompiling the module");
        for (String module : List.of("core", "app", "plain")) {
            String jar = module + "-1.0";
            assertThat(installed(module))
                    .containsExactly(
                            jar + "-community-sources.jar",
                            jar + "-community.jar",
                            jar + "-enterprise-sources.jar",
                            jar + "-enterprise.jar",
                            jar + "-sources.jar",
                            jar + ".jar");
        }
    }

    @Test
    @Tag("matrix")
    void modulesOfEveryKindAreWhatACleanBuildGives() throws Exception {
        ItProject kinds = ItProject.copy("each-kinds", "each-kinds");
        Files.createDirectory(kinds.file(".mvn"));

        Run run = kinds.maven(EACH);

        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(run.lines("INFO").stream().filter(line -> line.contains("  success  ")))
                .hasSize(2)
                .allMatch(line -> line.contains("  success  4        0      0       0        6          PROVED  "));
        for (String variant : List.of("small", "full")) {
            ItProject clean = ItProject.copy("each-kinds", "each-kinds-clean");
            Files.createDirectory(clean.file(".mvn"));
            assertThat(clean.maven("verify", "-Dkconfig.defconfig=" + variant).output())
                    .contains("BUILD SUCCESS");
            for (String module : List.of("aop", "services", "bundle")) {
                for (String kind : List.of("", "-sources")) {
                    String jar = module + "-1.0" + kind + ".jar";
                    assertSame(
                            kinds.file(module + "/target/kconfig/each/" + variant + "/" + jar),
                            clean.file(module + "/target/" + jar));
                }
            }
        }
        String full = "/target/kconfig/each/full/";
        String small = "/target/kconfig/each/small/";
        assertThat(JarEntries.of(kinds.file("aop" + full + "aop-1.0.jar")))
                .containsKey("com/example/aop/Interceptor.class");
        assertThat(JarEntries.of(kinds.file("aop" + small + "aop-1.0.jar")))
                .doesNotContainKey("com/example/aop/Interceptor.class");
        assertThat(JarEntries.of(kinds.file("services" + small + "services-1.0.jar")))
                .containsKey("module-info.class")
                .hasEntrySatisfying(
                        "META-INF/services/com.example.json.Provider",
                        text -> assertThat(text).doesNotContain("StreamProvider"));
        assertThat(JarEntries.of(kinds.file("services" + full + "services-1.0.jar"))
                        .get("META-INF/services/com.example.json.Provider"))
                .contains("StreamProvider");
        for (String folder : List.of(full, small)) {
            assertThat(JarEntries.of(kinds.file("bundle" + folder + "bundle-1.0.jar")))
                    .as("by ModiTect and the bundle plugin")
                    .containsKey("module-info.class")
                    .hasEntrySatisfying(
                            "META-INF/MANIFEST.MF",
                            text -> assertThat(text).contains("Export-Package: com.example.bundle"));
        }
    }

    private static void assertSame(Path one, Path other) throws Exception {
        assertThat(JarEntries.of(one)).as(one.toString()).isEqualTo(JarEntries.of(other));
        // ModiTect writes down when it has made its entry.
        if (!one.endsWith("bundle-1.0.jar")) {
            assertThat(one).hasSameBinaryContentAs(other);
        }
    }

    @Test
    @Tag("matrix")
    void boundInTheRootItComesBeforeWhatIsInstalled() throws Exception {
        ItProject shop = shop("each-bound");
        shop.replace("pom.xml", "<goal>prove</goal>", """
                <goal>prove</goal>
                              <goal>variant-jars</goal>
                            </goals>
                          </execution>
                          <execution>
                            <id>each</id>
                            <phase>package</phase>
                            <inherited>false</inherited>
                            <goals>
                              <goal>each</goal>""");

        Run run = shop.maven("-Dkconfig.variants=enterprise", "install");

        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(table(run).get(1))
                .as("what variant-jars makes in the build of a variant is not an artifact of it")
                .isEqualTo("enterprise  success  4        4      0       1        3          PROVED");
        assertThat(shop.read("target/kconfig/each/enterprise.log"))
                .contains("Nothing to do: this Maven builds one variant");
        assertThat(run.lines("INFO"))
                .contains("Nothing to do: kconfig:each has attached the variants of the module in this build");
        assertThat(installed("core")).containsExactly("core-1.0-enterprise.jar", "core-1.0.jar");
    }

    @Test
    @Tag("matrix")
    void withoutATreeTheVariantsAreThoseOfTheModules() throws Exception {
        Path root = ItProject.copy("quick-start", "each-without-tree/shop")
                .file("..")
                .normalize();
        Files.createDirectories(root.resolve(".mvn"));
        Files.writeString(root.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>shops</artifactId>
                  <version>1.0</version>
                  <packaging>pom</packaging>
                  <modules><module>shop</module></modules>
                </project>
                """);

        Run run = RealMaven.current().run(root, List.of(EACH, "-Dgoals=package"));

        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(table(run))
                .containsExactly(
                        TABLE.get(0),
                        "community   success  2        0      0       0        1          PROVED",
                        "enterprise  success  2        0      0       0        1          PROVED");
    }

    @Test
    @Tag("matrix")
    void aVariantThatFailsDoesNotHideTheOthers() throws Exception {
        ItProject shop = shop("each-failing");
        shop.replace("core/src/test/java/com/example/core/LimitTest.java", "assertEquals(1000,", "assertEquals(999,");

        Run run = shop.maven(EACH, "install");

        assertThat(run.status()).isEqualTo(1);
        assertThat(table(run))
                .containsExactly(
                        "Variant     Build    Modules  Tests  Failed  Skipped  Artifacts  Proof ",
                        "community   success  4        3      0       1        3          PROVED",
                        "enterprise  FAILED   2 of 4   3      1       1        1          -     ");
        assertThat(run.lines("ERROR").get(0))
                .isEqualTo("The build of the variant enterprise has failed in com.example.each:core. From"
                        + " target/kconfig/each/enterprise.log: (each-failed)");
        assertThat(run.output()).contains("    [ERROR]   LimitTest.manyItems:");
        assertThat(INSTALLED.resolve("core/1.0/core-1.0.jar")).doesNotExist();
        assertThat(INSTALLED.resolve("core/1.0/core-1.0-community.jar")).doesNotExist();
    }
}

package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code examples/service}: built from a copy as a newcomer builds it, started, and asked over HTTP. */
class PinboardIT {
    private static final String PLUGIN =
            "io.github.kconfig4j:kconfig-maven-plugin:" + System.getProperty("it.project.version") + ":";
    private static final Path EXAMPLE = Path.of(System.getProperty("it.examples"), "service");

    private static Path copy(String test) throws IOException {
        Path target = Path.of(System.getProperty("it.work"), test);
        Trees.delete(target);
        for (Path file : Trees.files(EXAMPLE)) {
            Path relative = EXAMPLE.relativize(file);
            // Somebody may have built it where it lies.
            if (!relative.toString().matches("(\\w+/)?target/.*")) {
                Path copy = target.resolve(relative);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        assertThat(target.resolve("pom.xml"))
                .content()
                .contains("<kconfig.plugin.version>" + System.getProperty("it.project.version") + "<");
        return target;
    }

    private static Run maven(Path folder, String... arguments) throws Exception {
        Run run = RealMaven.current().run(folder, List.of(arguments));
        assertThat(run.output()).contains("BUILD SUCCESS").doesNotContain("PROVED WITH GAPS");
        return run;
    }

    /** What the README tells a newcomer to do. */
    @Test
    void theReadmeHasTheCommand() throws Exception {
        assertThat(Files.readString(EXAMPLE.resolve("../../README.md")))
                .contains("cd examples/service && ../../mvnw verify && java -jar app/target/pinboard.jar\n");
    }

    /** One build makes the module's own variant, and the classes of the others beside them. */
    @Test
    void oneBuildMakesAllVariants() throws Exception {
        Path service = copy("service");

        Run run = maven(service, "verify", "-DskipTests");

        assertThat(run.lines("INFO"))
                .contains(
                        "community   community_defconfig                              12     11       6 types, 29 members, 30 strings  target/kconfig/community/sources",
                        "enterprise  enterprise_defconfig                             18     16       1 type, 5 members, 11 strings    target/kconfig/enterprise/sources",
                        "acme        enterprise_defconfig + acme.config + tls.config  19     18       0 types, 0 members, 6 strings    target/kconfig/acme/sources")
                .anyMatch(line -> line.startsWith("target/pinboard.jar: PROVED; 27 of 27 entries explained"));
        check(PinboardVariant.COMMUNITY, service, List.of("-jar", jar(service)));
        check(PinboardVariant.ENTERPRISE, service, classes(service, PinboardVariant.ENTERPRISE));
        check(PinboardVariant.ACME, service, classes(service, PinboardVariant.ACME));
    }

    /** The whole way, all variants from one command: the tests of each run, and its jar is that of a clean build as that variant. */
    @Test
    @Tag("matrix")
    void eachVariantIsBuiltAsTheProductItself() throws Exception {
        Path service = copy("service-each");

        Run each = maven(service, PLUGIN + "each");

        assertThat(each.lines("INFO").stream().map(line -> line.replaceFirst(" +\\d+:[\\d.]+ min$", "")))
                .contains(
                        "community   success  4        8      0       0        3          PROVED",
                        "enterprise  success  4        14     0       0        3          PROVED",
                        "acme        success  4        11     0       0        3          PROVED");
        Map<PinboardVariant, SortedMap<String, String>> jars = new EnumMap<>(PinboardVariant.class);
        for (PinboardVariant variant : PinboardVariant.values()) {
            Path jar = service.resolve("app/target/kconfig/each/" + variant.variant() + "/pinboard.jar");
            jars.put(variant, JarEntries.of(jar));
            check(variant, service, List.of("-jar", jar.toString()));
        }
        for (PinboardVariant variant : PinboardVariant.values()) {
            maven(service, "clean", "verify", "-DskipTests", "-Dkconfig.defconfig=" + variant.variant());

            SortedMap<String, String> clean = JarEntries.of(Path.of(jar(service)));
            assertThat(jars.get(variant)).isEqualTo(clean);
            assertThat(clean.get("META-INF/MANIFEST.MF"))
                    .contains("Implementation-Title: " + (variant == PinboardVariant.ACME ? "Acme Notes" : "Pinboard")
                            + "\r\n");
            assertThat(clean.keySet().stream().anyMatch(name -> name.startsWith("org/slf4j/")))
                    .isEqualTo(variant != PinboardVariant.COMMUNITY);
        }
    }

    private static void check(PinboardVariant variant, Path service, List<String> java) throws Exception {
        try (PinboardProcess process = PinboardProcess.start(service.resolve("run-" + variant.variant()), java)) {
            variant.checkAll(process, EXAMPLE);
        }
    }

    private static String jar(Path service) {
        return service.resolve("app/target/pinboard.jar").toString();
    }

    private static List<String> classes(Path service, PinboardVariant variant) throws IOException {
        return classPath(
                service,
                Stream.of("app", "storage", "core")
                        .map(module -> module + "/target/kconfig/" + variant.variant() + "/classes")
                        .toList());
    }

    private static List<String> classPath(Path service, List<String> folders) throws IOException {
        List<String> entries = new ArrayList<>();
        folders.forEach(folder -> entries.add(service.resolve(folder).toString()));
        for (String name : List.of("slf4j-api", "slf4j-simple")) {
            Path versions = Path.of(System.getProperty("it.repository"), "org/slf4j", name, "2.0.17");
            entries.add(versions.resolve(name + "-2.0.17.jar").toString());
        }
        return List.of("-cp", String.join(File.pathSeparator, entries), "com.example.pinboard.app.Main");
    }
}

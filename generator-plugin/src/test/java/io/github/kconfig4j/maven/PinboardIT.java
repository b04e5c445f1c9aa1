package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code examples/service}: built from a copy as a newcomer builds it, started, and asked over HTTP. */
class PinboardIT {
    private static final Path EXAMPLE = Path.of(System.getProperty("it.examples"), "service");

    private static Path copy(String test) throws IOException {
        Path target = Path.of(System.getProperty("it.work"), test);
        Trees.delete(target);
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = EXAMPLE.relativize(file);
                if (Stream.of("core", "storage", "app", ".")
                        .noneMatch(module ->
                                relative.startsWith(Path.of(module, "target").normalize()))) {
                    Path copy = target.resolve(relative);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
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

    /** Each variant built as the product itself: its tests, its dependencies, its jar. */
    @Test
    @Tag("matrix")
    void eachVariantCanBeTheProductItself() throws Exception {
        Path service = copy("service-each");
        for (PinboardVariant variant : PinboardVariant.values()) {
            Run run = maven(service, "clean", "verify", "-Dkconfig.defconfig=" + variant.variant());

            assertThat(run.lines("INFO")).anyMatch(line -> line.startsWith("target/pinboard.jar: PROVED; "));
            boolean isCommunity = variant == PinboardVariant.COMMUNITY;
            assertThat(JarEntries.of(Path.of(jar(service))).keySet().stream()
                            .anyMatch(name -> name.startsWith("org/slf4j/")))
                    .isEqualTo(!isCommunity);
            check(variant, service, List.of("-jar", jar(service)));
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

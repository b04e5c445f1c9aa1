package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code kconfig:check} in a real Maven, on a copy of {@code examples/service} with two faults that no edition shows. */
class CheckIT {
    private static final String CHECK =
            "io.github.kconfig4j:kconfig-maven-plugin:" + System.getProperty("it.project.version") + ":check";
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
        return target;
    }

    private static void replace(Path file, String old, String replacement) throws IOException {
        assertThat(file).content().contains(old);
        Files.writeString(file, Files.readString(file).replace(old, replacement));
    }

    private static String pom(String artifact, String rest) {
        return """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>%s</artifactId>
                  <version>1.0</version>
                %s</project>
                """.formatted(artifact, rest);
    }

    /** It is compiled against what it depends on in each configuration of that. */
    @Test
    @Tag("matrix")
    void aModuleWithoutOptionsThatDependsOnOneThatHasSome() throws Exception {
        Path root = Path.of(System.getProperty("it.work"), "check-along");
        Trees.delete(root);
        String properties = """
                  <packaging>pom</packaging>
                  <modules><module>core</module><module>app</module><module>other</module></modules>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>io.github.kconfig4j</groupId>
                        <artifactId>kconfig-maven-plugin</artifactId>
                        <version>%s</version>
                        <executions>
                          <execution><goals><goal>generate</goal><goal>check</goal></goals></execution>
                        </executions>
                      </plugin>
                    </plugins>
                  </build>
                """.formatted(System.getProperty("it.project.version"));
        String parent =
                "  <parent><groupId>com.example</groupId><artifactId>parent</artifactId><version>1.0</version></parent>\n";
        String dependency = "  <dependencies><dependency><groupId>com.example</groupId><artifactId>core</artifactId>"
                + "<version>1.0</version></dependency></dependencies>\n";
        Trees.write(
                root,
                Map.of(
                        "pom.xml",
                        pom("parent", properties),
                        "Kconfig",
                        "config AUDIT\n\tbool \"Audit\"\n\tdefault y\n\nconfig WIDE\n\tbool \"Wide\"\n",
                        "configs/defconfig",
                        "CONFIG_AUDIT=y\n",
                        "core/pom.xml",
                        pom("core", parent),
                        "app/pom.xml",
                        pom("app", parent + dependency),
                        "other/pom.xml",
                        pom("other", parent),
                        "core/src/main/java/core/Store.java",
                        """
                package core;

                public class Store {
                    // #if AUDIT
                    public void audit() {}
                    // #endif
                    // #if WIDE
                    int width = "much";
                    // #endif
                }
                """,
                        "app/src/main/java/app/App.java",
                        """
                package app;

                class App {
                    void run(core.Store store) {
                        store.audit();
                    }
                }
                """,
                        "other/src/main/java/other/Other.java",
                        "package other;\n\nclass Other {}\n"));

        Run run = RealMaven.current().run(root, List.of("verify", "-fn"));

        assertThat(run.output())
                .containsSubsequence(
                        "] src/main/java/core/Store.java:[8,17] incompatible types",
                        "] ../core/src/main/java/core/Store.java:[8,17] incompatible types")
                .containsSubsequence(
                        "src/main/java/app/App.java:[5,14] cannot find symbol (javac)",
                        "  fails if not AUDIT and not WIDE\n",
                        "  the smallest configuration that shows it:\n    # CONFIG_AUDIT is not set\n");
        assertThat(root.resolve("core/target/kconfig/check/TEST-kconfig-check.xml"))
                .exists();
        assertThat(root.resolve("other/target/kconfig/check")).doesNotExist();
    }

    @Test
    @Tag("matrix")
    void wrongNumbersAreAllTold() throws Exception {
        Path service = copy("service-numbers");

        Run check = RealMaven.current()
                .run(
                        service,
                        List.of(
                                CHECK,
                                "-pl",
                                "core",
                                "-Dkconfig.strength=4",
                                "-Dkconfig.random=-1",
                                "-Dkconfig.parallel=0"));
        Run matrix = RealMaven.current()
                .run(
                        service,
                        List.of(
                                CHECK.replaceAll(":check$", ":matrix"),
                                "-Dkconfig.matrix=sample",
                                "-Dkconfig.strength=0"));

        assertThat(check.status()).isEqualTo(1);
        assertThat(check.output())
                .containsSubsequence(
                        "strength is 0, 1, 2 or 3, not 4: -Dkconfig.strength=2\n",
                        "random is how many configurations are looked at by chance, not -1: -Dkconfig.random=10\n",
                        "parallel is in how many configurations at a time tests are run, not 0: -Dkconfig.parallel=2");
        assertThat(matrix.status()).isEqualTo(1);
        assertThat(matrix.output()).contains("strength of a sample is 1, 2 or 3, not 0: -Dkconfig.strength=2");
    }

    @Test
    @Tag("matrix")
    void bothFaultsOfTheServiceAreFound() throws Exception {
        Path service = copy("service-check");
        Path app = service.resolve("app/src/main/java/com/example/pinboard/app");
        Path core = service.resolve("core/src/main/java/com/example/pinboard/core");
        // The class is there only with AUDIT, which an edition with SEARCH has.
        replace(core.resolve("AuditLog.java"), "\nfinal class AuditLog", "\npublic final class AuditLog");
        replace(
                app.resolve("NotesEndpoint.java"),
                "import com.example.pinboard.core.Board;\n",
                "// #if SEARCH\nimport com.example.pinboard.core.AuditLog;\n// #endif\nimport com.example.pinboard.core.Board;\n");
        // The edition with TLS has METRICS.
        replace(
                app.resolve("Service.java"),
                "String scheme = \"https\";",
                "String scheme = metrics == null ? \"http\" : \"https\";");

        Run run = RealMaven.current().run(service, List.of("package", CHECK, "-DskipTests", "-Dkconfig.random=0"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output())
                .contains("app/NotesEndpoint.java:[4,", "app/Service.java:[")
                .containsSubsequence(
                        "cannot find symbol (javac)",
                        "  symbol:   class AuditLog\n",
                        "  fails if SEARCH and not AUDIT\n",
                        "  the smallest configuration that shows it:\n    CONFIG_SEARCH=y\n")
                .containsSubsequence(
                        "cannot find symbol (javac)",
                        "  symbol:   variable metrics\n",
                        "  fails if TLS and not METRICS\n",
                        "  the smallest configuration that shows it:\n    CONFIG_ENTERPRISE=y\n    CONFIG_TLS=y\n");
        assertThat(service.resolve("app/target/kconfig/check/TEST-kconfig-check.xml"))
                .content()
                .contains("classname=\"kconfig.check.app\"", "<failure type=\"javac\"");
    }
}

package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

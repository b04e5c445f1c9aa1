package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is shipped is what is proved, whichever plugins have packaged it. */
class ShippedIT {
    private static final String ABSENT = "proved absent: 1 type, 4 members, 3 strings";

    /** The set, its configurations and the code of the project quick-start, in each of these modules. */
    private static ItProject project(String test, String... modules) throws Exception {
        ItProject project = ItProject.copy("shipped", "shipped-" + test);
        Path shop = Path.of(System.getProperty("it.projects"), "quick-start");
        for (String part : List.of("src", "configs")) {
            try (Stream<Path> files = Files.walk(shop.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    for (String module : modules) {
                        project.write(module + "/" + shop.relativize(file), Files.readString(file));
                    }
                }
            }
        }
        return project;
    }

    private static void assertExplained(ItProject project, String report, String entry, String by) {
        assertThat(project.read(report).lines().map(String::strip).toList())
                .as(entry)
                .anySatisfy(line -> assertThat(line).endsWith("  " + entry))
                .contains(by);
    }

    @Test
    void everyArtifactIsProvedAsItIsPackaged() throws Exception {
        ItProject project = project("clean", "shaded", "webapp");

        Run run = project.maven("verify");

        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(run.lines("INFO"))
                .containsSequence(
                        "target/shaded-1.0.jar: PROVED; 14 of 14 entries explained, 6 class files searched; " + ABSENT,
                        "target/shaded-1.0-sources.jar: PROVED; 9 of 9 entries explained, 0 class files searched; "
                                + ABSENT)
                .contains(
                        "target/webapp-1.0.war: PROVED; 18 of 18 entries explained, 6 class files searched; " + ABSENT)
                .anyMatch(line -> line.startsWith("target/shaded-1.0-javadoc.jar: PROVED WITH GAPS; "));
        assertThat(run.lines("WARNING"))
                .contains("target/shaded-1.0-javadoc.jar is searched for names and not explained: another tool made it."
                        + " (proof-gap)");
        String shaded = "shaded/target/kconfig/proof/shaded-1.0.jar.txt";
        String moved = " (com.example.lib.* as com.example.shop.internal.lib.*)";
        assertExplained(
                project,
                shaded,
                "com/example/shop/Greeter.class",
                "relocated from the module: compiled from src/main/java/com/example/shop/Greeter.java" + moved);
        assertExplained(
                project,
                shaded,
                "com/example/shop/internal/lib/Polite.class",
                "relocated from the dependency com.example:library:jar:1.0" + moved);
        assertExplained(
                project,
                shaded,
                "META-INF/services/com.example.shop.internal.lib.Greeting",
                "merged of the module's and that of com.example:library:jar:1.0");
        String webapp = "webapp/target/kconfig/proof/webapp-1.0.war.txt";
        assertExplained(project, webapp, "index.html", "a file of src/main/webapp");
        assertExplained(
                project, webapp, "WEB-INF/lib/library-1.0.jar", "of the dependency com.example:library:jar:1.0");
    }

    @Test
    void whatOnlyAnotherVariantHasIsFoundInEachOfThem() throws Exception {
        ItProject project = project("leak", "shaded", "webapp");

        Run run = project.maven("verify", "-Pleak", "--fail-at-end");

        assertThat(run.status()).isEqualTo(1);
        assertThat(verdicts(run, "target/shaded")).containsExactly("NOT PROVED", "NOT PROVED", "NOT PROVED");
        assertThat(verdicts(run, "target/webapp")).containsExactly("NOT PROVED");
        String only = "the type com.example.shop.AuditLog, which exists only if AUDIT"
                + " (src/main/kconfig/com/example/shop/AuditLog.java:4). ";
        assertThat(run.lines("ERROR"))
                .contains(
                        "target/shaded-1.0.jar/com/example/shop/AuditLog.class is left over: no source of this variant gives "
                                + only + "(stale-class)",
                        "target/shaded-1.0.jar/list.txt is unexplained: no source, resource or dependency of this variant"
                                + " gives it. (unexplained-entry)",
                        "target/shaded-1.0-sources.jar/com/example/shop/AuditLog.java is called after " + only
                                + "(forbidden-resource)",
                        "target/shaded-1.0-javadoc.jar/doc/com/example/shop/Greeter.class is unexplained: no source, resource"
                                + " or dependency of this variant gives it. (unexplained-entry)",
                        "target/shaded-1.0-javadoc.jar/notes.html, line 1 names " + only + "(forbidden-resource)",
                        "target/webapp-1.0.war/WEB-INF/classes/com/example/shop/AuditLog.class is left over: no source of"
                                + " this variant gives " + only + "(stale-class)");
    }

    private static List<String> verdicts(Run run, String artifact) {
        return run.lines("INFO").stream()
                .filter(line -> line.startsWith(artifact))
                .filter(line -> line.contains("PROVED"))
                .map(line -> line.substring(line.indexOf(": ") + 2, line.indexOf(';')))
                .toList();
    }

    /** Its plugin is large, so this is not run with every build. */
    @Test
    @Tag("matrix")
    void springBootsArchiveIsExplainedWithItsLoader() throws Exception {
        ItProject clean = project("boot", "boot");
        ItProject leak = project("boot-leak", "boot");

        Run run = clean.maven("verify", "-Pboot", "-pl", "boot", "-am");
        Run planted = leak.maven("verify", "-Pboot,leak", "-pl", "boot", "-am");

        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(verdicts(run, "target/boot")).containsExactly("PROVED");
        String report = "boot/target/kconfig/proof/boot-1.0.jar.txt";
        assertExplained(
                clean,
                report,
                "org/springframework/boot/loader/launch/JarLauncher.class",
                "of the dependency spring-boot-loader-tools-3.5.7.jar!/META-INF/loader/spring-boot-loader.jar");
        assertExplained(clean, report, "BOOT-INF/classpath.idx", "a list of entries of this archive");
        assertThat(planted.status()).isEqualTo(1);
        assertThat(verdicts(planted, "target/boot")).containsExactly("NOT PROVED");
        assertThat(planted.output())
                .contains(
                        "target/boot-1.0.jar/BOOT-INF/classes/com/example/shop/AuditLog.class is left over",
                        "target/boot-1.0.jar/org/springframework/boot/loader/com/example/shop/AuditLog.class is left over");
    }
}

package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The jars of variants of a module with hand-written code, filtered resources, an annotation processor that the same
 * build makes, and settings of the compiler, the resources and the jar plugin.
 */
class EditionsIT {
    private static ItProject editions;
    private static Run run;

    @BeforeAll
    static void build() throws Exception {
        editions = project("editions");
        run = editions.maven(Map.of("TZ", "Asia/Tokyo"), "verify");
        assertThat(run.output()).contains("BUILD SUCCESS");
    }

    /** Without a space in the path if the test's name says so. */
    private static ItProject project(String name) throws IOException {
        ItProject project = ItProject.copy("editions", name);
        // In the encoding that the pom names.
        Files.write(
                project.file("app/src/main/java/com/example/app/Greeting.java"),
                "package com.example.app;\n\nclass Greeting {\n    final String text = \"Grüße\";\n}\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        return project;
    }

    private static Path jar(ItProject project, String classifier) {
        return project.file("app/target/app-1.0" + classifier + ".jar");
    }

    @Test
    void aVariantsJarIsTheModulesOwnIfThatIsBuiltAsTheVariant() throws Exception {
        SortedMap<String, String> community = JarEntries.of(jar(editions, "-community"));
        SortedMap<String, String> enterprise = JarEntries.of(jar(editions, "-enterprise"));

        assertThat(community).isEqualTo(JarEntries.of(jar(editions, "")));
        assertThat(run.output()).doesNotContain("WARN");
        ItProject other = project("editions-enterprise");
        assertThat(other.maven("clean", "package", "-Dkconfig.defconfig=enterprise")
                        .output())
                .contains("BUILD SUCCESS")
                .doesNotContain("WARN");
        assertThat(enterprise).isEqualTo(JarEntries.of(jar(other, "")));
    }

    @Test
    void theEntriesAreWhatThePomSays() throws Exception {
        SortedMap<String, String> enterprise = JarEntries.of(jar(editions, "-enterprise"));

        assertThat(enterprise.keySet())
                .containsExactly(
                        "META-INF/",
                        "META-INF/MANIFEST.MF",
                        "META-INF/kconfig/",
                        "META-INF/kconfig/config",
                        "META-INF/listed.txt",
                        "META-INF/maven/",
                        "META-INF/maven/com.example/",
                        "META-INF/maven/com.example/app/",
                        "META-INF/maven/com.example/app/pom.properties",
                        "META-INF/maven/com.example/app/pom.xml",
                        "com/",
                        "com/example/",
                        "com/example/app/",
                        "com/example/app/Audit.class",
                        "com/example/app/Edition.class",
                        "com/example/app/Greeting.class",
                        "com/example/app/Main$1.class",
                        "com/example/app/Main$Mode.class",
                        "com/example/app/Main.class",
                        "com/example/app/package-info.class",
                        "com/example/listed/",
                        "com/example/listed/Listing.class",
                        "conf/",
                        "conf/app.properties",
                        "edition.txt",
                        "texts/",
                        "texts/plain.txt");
        assertThat(enterprise)
                .containsEntry(
                        "META-INF/listed.txt",
                        "types:com.example.app.Audit,com.example.app.Edition,com.example.app.Main\n")
                .containsEntry("conf/app.properties", "version=1.0\nvendor=Example & Sons\nleft=${vendor} @vendor@\n")
                .containsEntry("texts/plain.txt", "version [project.version] stays\n")
                .containsEntry("edition.txt", "seats: 1000\nwith support\n")
                .containsEntry("META-INF/kconfig/config", editions.read("app/target/kconfig/enterprise/.config"));
        assertThat(JarEntries.of(jar(editions, "-community")))
                .containsEntry("META-INF/listed.txt", "types:com.example.app.Edition,com.example.app.Main\n")
                .containsEntry("edition.txt", "seats: 5\n")
                .containsEntry("META-INF/kconfig/config", editions.read("app/target/kconfig/community/.config"));
    }

    /** With the source that the annotation processor wrote, and resources that another folder is named for. */
    @Test
    void theJarOfTheSourcesIsExplained() throws Exception {
        assertThat(run.lines("INFO")).anyMatch(line -> line.startsWith("target/app-1.0-sources.jar: PROVED; "));
        List<String> report = editions.read("app/target/kconfig/proof/app-1.0-sources.jar.txt")
                .lines()
                .map(line -> line.replaceFirst("^ +([0-9a-f]{64} )?", "").strip())
                .toList();
        assertThat(report)
                .containsSequence("com/example/listed/Listing.java", "made by an annotation processor")
                .containsSequence("conf/app.properties", "a source of this variant src/main/conf");
    }

    @Test
    void anotherFolderAndAnotherTimeZoneGiveTheSameBytes() throws Exception {
        ItProject other = project("../it-elsewhere/editions");

        assertThat(other.maven(Map.of("TZ", "America/New_York"), "package").output())
                .contains("BUILD SUCCESS");

        assertThat(editions.file("").toString()).contains(" ");
        assertThat(other.file("").normalize().toString()).doesNotContain("it work");
        for (String classifier : List.of("-community", "-enterprise")) {
            assertThat(jar(other, classifier)).hasSameBinaryContentAs(jar(editions, classifier));
        }
    }
}

package io.github.kconfig4j.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A template set as an artifact of its own. */
final class SetJar {
    private static final String SET = "src/main/kconfig/";

    private SetJar() {}

    /** Packs the set of a module, given its files, and puts it into a repository as {@code com.example:<name>:1.0}. */
    static void install(Path repository, String name, Map<String, String> files) throws IOException {
        Path folder = Files.createDirectories(
                repository.resolve("com/example").resolve(name).resolve("1.0"));
        Files.writeString(folder.resolve(name + "-1.0.pom"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>%s</artifactId>
                  <version>1.0</version>
                </project>
                """.formatted(name));
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(folder.resolve(name + "-1.0.jar")))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                if (file.getKey().startsWith(SET)) {
                    jar.putNextEntry(new ZipEntry("META-INF/kconfig/sets/" + name + "/"
                            + file.getKey().substring(SET.length())));
                    jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }
}

package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NullAway looks only at what is null-marked: every package of every module's main code has to be. */
class NullMarkedTest {
    @Test
    void everyPackageIsNullMarked() throws IOException {
        Set<Path> packages = packages();

        assertThat(packages).as("packages found").hasSizeGreaterThan(15);
        assertThat(packages)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked\npackage "));
    }

    /** The folders below {@code src/main/java} of all modules that have a source. */
    private static Set<Path> packages() throws IOException {
        List<Path> modules;
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            modules = folders.map(
                            folder -> folder.resolve("src").resolve("main").resolve("java"))
                    .filter(Files::isDirectory)
                    .toList();
        }
        Set<Path> packages = new TreeSet<>();
        for (Path module : modules) {
            try (Stream<Path> files = Files.walk(module)) {
                files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                        .forEach(file -> packages.add(file.getParent()));
            }
        }
        return packages;
    }
}

package io.github.kconfig4j.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds JDKs without being told where one is. */
final class Jdks {
    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/lib/jvm"),
            Path.of(System.getProperty("user.home"), ".sdkman", "candidates", "java"),
            Path.of(System.getProperty("user.home"), ".jdks"));

    /** The JDK that runs this test, that of the variable {@code JAVA_<version>_HOME}, or one where JDKs often are. */
    static Optional<Path> find(int version) {
        List<Path> homes = new ArrayList<>();
        homes.add(Path.of(System.getProperty("java.home")));
        Optional.ofNullable(System.getenv("JAVA_" + version + "_HOME"))
                .map(Path::of)
                .ifPresent(homes::add);
        for (Path folder : FOLDERS) {
            homes.addAll(inside(folder));
        }
        return homes.stream().filter(home -> isVersion(home, version)).findFirst();
    }

    private static List<Path> inside(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isVersion(Path home, int version) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin").resolve("javac")) || !Files.isRegularFile(release)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.anyMatch(line -> line.matches("JAVA_VERSION=\"" + version + "([.\\-+].*)?\""));
        } catch (IOException e) {
            return false;
        }
    }
}

package io.github.kconfig4j.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A copy of a project below {@code src/it}, in a folder with a space in its name, that is built by a real Maven with the
 * plugin as it was packaged.
 */
final class ItProject {
    private final Path folder;

    private ItProject(Path folder) {
        this.folder = folder;
    }

    /** Copies the project {@code name} to a folder of its own for the test {@code test}. */
    static ItProject copy(String name, String test) throws IOException {
        Path target = Path.of(System.getProperty("it.work"), test);
        Trees.delete(target);
        Path source = Path.of(System.getProperty("it.projects"), name);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(source.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(
                        copy,
                        Files.readString(file)
                                .replace("@project.version@", System.getProperty("it.project.version"))
                                .replace("@junit.version@", System.getProperty("it.junit.version")));
            }
        }
        return new ItProject(target);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void write(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
    }

    void replace(String name, String old, String replacement) throws IOException {
        String text = Files.readString(file(name));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " does not contain: " + old);
        }
        Files.writeString(file(name), text.replace(old, replacement));
    }

    /** Runs Maven and waits for its end. */
    RealMaven.Run maven(String... arguments) throws IOException, InterruptedException {
        return maven(Map.of(), arguments);
    }

    /** Runs Maven with more variables of the environment and waits for its end. */
    RealMaven.Run maven(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return RealMaven.current().run(folder, environment, List.of(arguments));
    }

    /** The time of every file below a folder, by its name; what a build that touches nothing leaves as it was. */
    SortedMap<String, FileTime> times(String below) throws IOException {
        SortedMap<String, FileTime> times = new TreeMap<>();
        for (String name : files(below)) {
            times.put(name, Files.getLastModifiedTime(file(below).resolve(name)));
        }
        return times;
    }

    /** The names of all files below a folder, sorted, with {@code /} between their parts; none if there is no folder. */
    List<String> files(String below) throws IOException {
        Path root = file(below);
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a file, each as a character: names and constants of a class file can be read in it. */
    String latin1(String name) throws IOException {
        return Files.readString(file(name), StandardCharsets.ISO_8859_1);
    }
}

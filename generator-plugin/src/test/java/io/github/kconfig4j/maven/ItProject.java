package io.github.kconfig4j.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
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
        deleteAll(target);
        Path source = Path.of(System.getProperty("it.projects"), name);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(source.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(
                        copy,
                        Files.readString(file).replace("@project.version@", System.getProperty("it.project.version")));
            }
        }
        ItProject project = new ItProject(target);
        project.writeSettings();
        return project;
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
    Run maven(String... arguments) throws IOException, InterruptedException {
        return maven(Map.of(), arguments);
    }

    /** Runs Maven with more variables of the environment and waits for its end. */
    Run maven(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("it.maven.home"), "bin", "mvn").toString());
        command.addAll(List.of("--batch-mode", "--no-transfer-progress", "--settings", "settings.xml"));
        command.add("-Dmaven.repo.local=" + System.getProperty("it.repository"));
        command.add("-Dstyle.color=never");
        command.addAll(List.of(arguments));
        Path log = folder.resolve("maven.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Maven did not end: " + Files.readString(log));
        }
        return new Run(process.exitValue(), Files.readString(log));
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

    /** The repository of the build that runs this test serves the project's build, so that nothing is fetched twice. */
    private void writeSettings() throws IOException {
        String outer =
                Path.of(System.getProperty("it.outer.repository")).toUri().toString();
        Files.writeString(folder.resolve("settings.xml"), """
                <settings>
                  <profiles>
                    <profile>
                      <id>it</id>
                      <repositories>
                        <repository>
                          <id>outer</id><url>%1$s</url>
                          <releases><checksumPolicy>ignore</checksumPolicy></releases>
                        </repository>
                      </repositories>
                      <pluginRepositories>
                        <pluginRepository>
                          <id>outer</id><url>%1$s</url>
                          <releases><checksumPolicy>ignore</checksumPolicy></releases>
                        </pluginRepository>
                      </pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>it</activeProfile></activeProfiles>
                </settings>
                """.formatted(outer), StandardCharsets.UTF_8);
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What a Maven run came to. */
    record Run(int status, String output) {
        /** The lines that Maven printed at a level, without the level's mark. */
        List<String> lines(String level) {
            String mark = "[" + level + "] ";
            return output.lines()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()))
                    .toList();
        }
    }
}

package io.github.kconfig4j.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the launcher runs once to learn which classes a run loads, so that the JVM can keep them in its class-data sharing
 * archive.
 */
public final class Training {
    private static final List<List<String>> RUNS = List.of(
            List.of("conf", "--alldefconfig", "Kconfig"),
            List.of("conf", "--dialect", "linux-6.1", "--olddefconfig", "Kconfig"),
            List.of("conf", "--dialect=linux-6.1", "--oldconfig", "Kconfig"),
            List.of("conf", "--dialect", "linux-6.1", "--syncconfig", "Kconfig"),
            List.of("conf", "--dialect", "linux-6.1", "--savedefconfig=defconfig", "Kconfig"),
            List.of("conf", "--dialect", "linux-6.1", "--defconfig=defconfig", "Kconfig"),
            List.of("conf", "--dialect", "linux-6.1", "--listnewconfig", "Kconfig"),
            List.of("conf", "--dialect", "linux-6.1", "--allyesconfig", "Kconfig"),
            List.of("conf", "--dialect", "linux-6.1", "--randconfig", "Kconfig"),
            List.of("conf", "--dialect", "legacy", "--olddefconfig", "Missing"),
            List.of("conf", "--olddefconfig", "Kconfig"),
            List.of("sample", "--count=2", "--output-dir=sample", "--dialect=linux-6.1"),
            List.of("merge", "sample/0001.config", "sample/0002.config"),
            List.of("diff", "sample/0001.config", "sample/0002.config"),
            List.of("why", "HIDDEN=y"),
            List.of("lint"),
            List.of("--help"));

    /** A file of that size is kept as it was read, which has to be learnt, too. */
    private static final int LARGE = 1 << 19;

    private static final String COMMENT = "# One of many lines that say nothing.\n";

    private Training() {}

    /**
     * Runs each command once in a directory of its own and deletes that.
     *
     * @param arguments none
     * @throws IOException if there can be no such directory
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("kconfig");
        try {
            run(directory);
        } finally {
            delete(directory);
        }
    }

    static List<Integer> run(Path directory) throws IOException {
        try (InputStream kconfig = Training.class.getResourceAsStream("training.Kconfig")) {
            String text = kconfig == null ? "" : new String(kconfig.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(directory.resolve("Kconfig"), text + COMMENT.repeat(LARGE / COMMENT.length()));
        }
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.startsWith("KCONFIG_") || name.equals("CONFIG_"));
        environment.put("srctree", ".");
        environment.put("XDG_CACHE_HOME", directory.resolve("cache").toString());
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        List<Integer> statuses = new ArrayList<>();
        for (List<String> run : RUNS) {
            InputStream answers = new ByteArrayInputStream("y\n\n?\n".getBytes(StandardCharsets.UTF_8));
            statuses.add(Main.run(run, new World(environment, directory, answers, nowhere, nowhere)));
        }
        return statuses;
    }

    private static void delete(Path directory) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> all = Files.walk(directory)) {
            all.forEach(paths::add);
        }
        Collections.reverse(paths);
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}

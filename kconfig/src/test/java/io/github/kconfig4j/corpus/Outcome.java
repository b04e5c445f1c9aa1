package io.github.kconfig4j.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run left: by field name, as the corpus records it; null for a file that does not exist. */
record Outcome(Map<String, String> fields) {
    static final List<String> FIELDS = List.of(
            "exit",
            "stdout",
            "stderr",
            "config",
            "defconfig",
            "autoconf",
            "autoheader",
            "tristate",
            "command",
            "files");

    static Outcome of(int exit, String stdout, String stderr, Path directory) throws IOException {
        Map<String, String> fields = new HashMap<>();
        fields.put("exit", Integer.toString(exit));
        fields.put("stdout", stdout);
        fields.put("stderr", stderr);
        fields.put("config", text(directory.resolve(".config")));
        fields.put("defconfig", text(directory.resolve("defconfig")));
        fields.put("autoconf", sortedLines(directory.resolve("include/config/auto.conf")));
        fields.put("autoheader", sortedLines(directory.resolve("include/generated/autoconf.h")));
        fields.put("tristate", text(directory.resolve("include/config/tristate.conf")));
        fields.put("command", text(directory.resolve("include/config/auto.conf.cmd")));
        fields.put("files", files(directory));
        return new Outcome(fields);
    }

    /** The differences from what the run expects, one text a field; empty if there are none. */
    List<Difference> differencesFrom(CorpusRun run) {
        List<Difference> differences = new ArrayList<>();
        for (Map.Entry<String, String> expected : run.expected().entrySet()) {
            String got = fields.get(expected.getKey());
            if (!Objects.equals(expected.getValue(), got)) {
                differences.add(
                        new Difference(expected.getKey(), Difference.firstDifference(expected.getValue(), got)));
            }
        }
        return differences;
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : null;
    }

    private static String files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> directory.relativize(f).toString().replace('\\', '/'))
                    .sorted(Outcome::compareCodePoints)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String sortedLines(Path file) throws IOException {
        String text = text(file);
        if (text == null) {
            return null;
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n")));
        lines.removeIf(String::isEmpty);
        lines.sort(Outcome::compareCodePoints);
        return String.join("\n", lines);
    }

    /** The order of Python's strings, which the corpus was sorted with. */
    private static int compareCodePoints(String a, String b) {
        return java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}

package io.github.kconfig4j.conf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A run of {@code conf} in one file. A line {@code === name} begins a section, what stands before the first is its
 * description. Input are {@code dialect}, {@code environment}, {@code file PATH}, {@code input} and {@code run
 * ARGUMENTS}; expected are {@code exit} (0 if not there), {@code stdout}, {@code stderr} (empty if not there), {@code
 * written PATH} and {@code absent PATH}. The line end before the next section is not part of a file whose section is
 * called {@code file PATH (no line end)}.
 */
record ConfCase(String name, Map<String, String> sections) {
    private static final String MARK = "=== ";
    private static final String NO_LINE_END = " (no line end)";

    static ConfCase read(Path path) {
        try {
            return new ConfCase(path.getFileName().toString(), sections(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sections(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        String name = "description";
        StringBuilder content = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            if (line.startsWith(MARK)) {
                sections.put(name, content.toString());
                name = line.substring(MARK.length()).strip();
                content.setLength(0);
            } else {
                content.append(line);
            }
        }
        sections.put(name, content.toString());
        return sections;
    }

    String section(String section) {
        return sections.getOrDefault(section, "");
    }

    /** The sections whose names begin so, by the rest of their names. */
    Map<String, String> named(String start) {
        Map<String, String> named = new LinkedHashMap<>();
        sections.forEach((section, text) -> {
            if (section.startsWith(start)) {
                named.put(section.substring(start.length()), text);
            }
        });
        return named;
    }

    /** The files that are there before the run. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        named("file ").forEach((path, text) -> {
            boolean cut = path.endsWith(NO_LINE_END);
            String file = cut ? path.substring(0, path.length() - NO_LINE_END.length()) : path;
            files.put(file, cut ? text.substring(0, text.length() - 1) : text);
        });
        return files;
    }

    String arguments() {
        return named("run ").keySet().iterator().next();
    }

    /** All that is expected but files that are not to be there. */
    String answer() {
        String exit = section("exit").isEmpty() ? "0\n" : section("exit");
        StringBuilder answer = new StringBuilder("=== exit\n" + exit);
        answer.append("=== stdout\n").append(section("stdout"));
        answer.append("=== stderr\n").append(section("stderr"));
        named("written ")
                .forEach((path, text) ->
                        answer.append("=== written ").append(path).append('\n').append(text));
        return answer.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}

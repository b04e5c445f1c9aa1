package io.github.kconfig4j.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A test case in one file. A line {@code === name} begins a section, what stands before the first is its description.
 * Sections {@code dialect}, {@code environment}, {@code file PATH} are input, {@code diagnostics}, {@code conf} and
 * {@code tree} are what is expected; an expected section that is not there is expected to be empty. A section ends with
 * a line end that is not part of a file whose section is called {@code file PATH (no line end)}.
 */
record CaseFile(String name, Map<String, String> sections) {
    private static final String MARK = "=== ";

    static CaseFile read(Path path) {
        try {
            return new CaseFile(path.getFileName().toString(), sections(Files.readString(path)));
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

    String section(String name) {
        return sections.getOrDefault(name, "");
    }

    /** The Kconfig files by path. */
    Map<String, String> files() {
        String noLineEnd = " (no line end)";
        Map<String, String> files = new LinkedHashMap<>();
        sections.forEach((section, text) -> {
            if (section.startsWith("file ")) {
                String path = section.substring("file ".length());
                boolean cut = path.endsWith(noLineEnd);
                files.put(
                        cut ? path.substring(0, path.length() - noLineEnd.length()) : path, cut ? text.strip() : text);
            }
        });
        return files;
    }

    @Override
    public String toString() {
        return name;
    }
}

package io.github.kconfig4j.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A test case in one file: sections that start with {@code === name}, in their order. Lines before the first section say
 * what the case is about.
 */
record CaseFile(String name, Map<String, String> sections) {
    private static final String MARK = "=== ";

    /** All cases of a folder beside this class, by name. */
    static Stream<CaseFile> in(String folder) {
        try {
            Path directory = Path.of(
                    Objects.requireNonNull(CaseFile.class.getResource(folder)).toURI());
            try (Stream<Path> files = Files.list(directory)) {
                return files.sorted().map(CaseFile::read).toList().stream();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CaseFile read(Path file) {
        try {
            Map<String, String> sections = new LinkedHashMap<>();
            String section = "";
            StringBuilder text = new StringBuilder();
            for (String line : Files.readString(file).split("(?<=\n)")) {
                if (line.startsWith(MARK)) {
                    sections.put(section, text.toString());
                    text.setLength(0);
                    section = line.substring(MARK.length()).strip();
                } else {
                    text.append(line);
                }
            }
            sections.put(section, text.toString());
            return new CaseFile(file.getFileName().toString(), sections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String section(String section) {
        return Objects.requireNonNull(sections.get(section), () -> name + " has no section " + section);
    }

    /** The sections whose name ends with {@code .config}, as inputs for the reader. */
    List<ConfigInput> inputs() {
        return sections.entrySet().stream()
                .filter(s -> s.getKey().endsWith(".config"))
                .map(s -> new ConfigInput(s.getKey(), s.getValue()))
                .collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return name;
    }
}

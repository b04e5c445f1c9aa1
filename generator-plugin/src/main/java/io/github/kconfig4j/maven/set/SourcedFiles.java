package io.github.kconfig4j.maven.set;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The Kconfig files that a tree consists of, as far as they are sourced by an explicit name. They are found without reading
 * what they declare, so that also a tree with mistakes has them.
 */
final class SourcedFiles {
    static final String TOP = "Kconfig";

    private static final Pattern SOURCE = Pattern.compile("\\s*source\\s+(?:\"([^\"$]+)\"|'([^'$]+)')\\s*(?:#.*)?");

    private SourcedFiles() {}

    /**
     * The top file and those that it sources, in the order of first mention.
     *
     * @param root the folder of the top file, to which all names are relative
     * @throws IOException if a file that is there cannot be read
     */
    static List<Path> of(Path root) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        Deque<Path> open = new ArrayDeque<>(List.of(root.resolve(TOP)));
        while (!open.isEmpty()) {
            Path file = open.removeFirst();
            if (Files.isRegularFile(file) && found.add(file)) {
                open.addAll(named(file, root));
            }
        }
        return List.copyOf(found);
    }

    private static List<Path> named(Path file, Path root) throws IOException {
        List<Path> named = new ArrayList<>();
        // Bytes are bytes here: whether it is text in UTF-8 is said by who reads it.
        Files.readString(file, StandardCharsets.ISO_8859_1)
                .lines()
                .map(SOURCE::matcher)
                .filter(matcher -> matcher.matches())
                .forEach(matcher ->
                        named.add(root.resolve(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                                .normalize()));
        return named;
    }
}

package io.github.kconfig4j.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the sources of a module that may have comments of a tool. */
final class ModuleSources {
    /** No tool has anything to do with a file that has none of this. */
    private static final Pattern ANY = Pattern.compile("//\\s*[#$@]|(?:if|if_not|else|end)\\[");

    private final Path base;

    /**
     * A file.
     *
     * @param name its name in messages
     */
    record File(Path path, String name, byte[] content) {
        /** Its text, as far as the first 128 characters of most encodings go. */
        String rough() {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }

    ModuleSources(Path base) {
        this.base = base;
    }

    /** Those below these folders, in the order of their names. */
    List<File> in(List<Path> roots) throws IOException {
        List<File> files = new ArrayList<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                add(root, files);
            }
        }
        return files;
    }

    private void add(Path root, List<File> files) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(root)) {
            paths = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path path : paths) {
            File file = new File(path, name(path), Files.readAllBytes(path));
            if (ANY.matcher(file.rough()).find()) {
                files.add(file);
            }
        }
    }

    private String name(Path path) {
        return base.relativize(path).toString().replace('\\', '/');
    }
}

package io.github.kconfig4j.syntax;

import io.github.kconfig4j.text.ByteText;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the files that are sourced: first below the directory of the run, then below {@code srctree}. Never relative to
 * the file that sources them.
 */
final class SourceFiles {
    /** What the JVM reads into memory that it has anyway. */
    private static final int BUFFER_SIZE = 8192;

    private final Path directory;
    private final Optional<Path> srctree;
    private final Map<String, FoundFile> read = new LinkedHashMap<>();
    private final Map<String, List<String>> wildcards = new LinkedHashMap<>();
    private final Map<String, String[]> lines = new HashMap<>();

    SourceFiles(Path directory, Optional<Path> srctree) {
        this.directory = directory;
        this.srctree = srctree;
    }

    /** The file of that name; empty if it is not there or cannot be read. */
    Optional<SourceFile> open(String name) {
        FoundFile known = read.get(name);
        if (known != null) {
            return Optional.of(known.file());
        }
        List<Path> candidates = candidates(name);
        for (int place = 0; place < candidates.size(); place++) {
            if (isFile(candidates.get(place))) {
                return open(name, candidates.get(place), place);
            }
        }
        return Optional.empty();
    }

    private Optional<SourceFile> open(String name, Path path, int place) {
        try {
            SourceFile file = new SourceFile(name, ByteText.decode(bytes(path)));
            read.put(name, new FoundFile(file, place));
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether files of the system would be found at the same places with the same content. Thread-safe. */
    boolean hasAll(List<FoundFile> all) {
        byte[] buffer = new byte[BUFFER_SIZE];
        for (FoundFile found : all) {
            if (!has(found, buffer)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(FoundFile found, byte[] buffer) {
        String name = found.file().name();
        File own = below(directory, name);
        if (found.place() == 0) {
            return found.file().isOf(own, buffer);
        }
        boolean hidden = own.exists() && isFile(own);
        return !hidden && srctree.isPresent() && found.file().isOf(below(srctree.get(), name), buffer);
    }

    private static File below(Path directory, String name) {
        return name.startsWith("/") ? new File(name) : new File(directory.toFile(), name);
    }

    /**
     * Whether it can be read as a file: a device or a pipe can. For the thousands of files of a large tree the older
     * interface takes half the time.
     */
    private static boolean isFile(Path path) {
        if (!isOfSystem(path)) {
            return Files.exists(path) && !Files.isDirectory(path);
        }
        return isFile(path.toFile());
    }

    private static boolean isFile(File file) {
        return file.isFile() || file.exists() && !file.isDirectory();
    }

    private static boolean isOfSystem(Path path) {
        return path.getFileSystem() == FileSystems.getDefault();
    }

    private static byte[] bytes(Path path) throws IOException {
        if (!isOfSystem(path)) {
            return Files.readAllBytes(path);
        }
        try (InputStream in = new FileInputStream(path.toFile())) {
            return in.readAllBytes();
        }
    }

    private List<Path> candidates(String name) {
        List<Path> paths = new ArrayList<>();
        if (!name.isEmpty()) {
            try {
                Path own = directory.resolve(name);
                paths.add(own);
                if (!name.startsWith("/")) {
                    srctree.ifPresent(root -> paths.add(root.resolve(name)));
                }
            } catch (InvalidPathException e) {
                return List.of();
            }
        }
        return paths;
    }

    /** The names of the files that match one with wildcards, below the directory of the run, else below the other. */
    List<String> matching(String name) {
        List<String> own = Wildcards.matching(directory, name);
        List<String> all = own.isEmpty() && srctree.isPresent() ? Wildcards.matching(srctree.get(), name) : own;
        wildcards.put(name, all);
        return all;
    }

    /** The same below the directory of the run only, where a path without wildcards is looked for, too. */
    List<String> matchingHere(String name) {
        List<String> all = allMatching(name);
        wildcards.put(name, all);
        return all;
    }

    /** Whether the folder is there in which the first wildcard of a path is looked for. */
    boolean canMatchHere(String name) {
        return Wildcards.canMatch(directory, name);
    }

    /** The names of the files that match one, with or without wildcards, below the directory of the run, sorted. */
    List<String> allMatching(String name) {
        if (!Wildcards.has(name)) {
            return Wildcards.exists(directory, name) ? List.of(name) : List.of();
        }
        return Wildcards.matching(directory, name);
    }

    /** The name of a file that was found, relative to the directory of the run if it is below that. */
    String withinTree(String name) {
        if (!name.startsWith("/")) {
            return name;
        }
        try {
            String root = directory.toRealPath() + "/";
            return name.startsWith(root) ? name.substring(root.length()) : name;
        } catch (IOException e) {
            return name;
        }
    }

    /** Where a file is that was found below the directory of the run. */
    Path place(String name) {
        return directory.resolve(name);
    }

    /** Whether two names, both of files that were read, are names of one file. */
    boolean isSame(String name, String other) {
        if (name.equals(other)) {
            return true;
        }
        try {
            Optional<Path> first =
                    candidates(name).stream().filter(SourceFiles::isFile).findFirst();
            Optional<Path> second =
                    candidates(other).stream().filter(SourceFiles::isFile).findFirst();
            return first.isPresent() && second.isPresent() && Files.isSameFile(first.get(), second.get());
        } catch (IOException e) {
            return false;
        }
    }

    /** The names of all files read, in order. */
    List<String> names() {
        return List.copyOf(read.keySet());
    }

    /** All files read, in order. */
    List<FoundFile> found() {
        return List.copyOf(read.values());
    }

    /** Paths with wildcards, and what matched. */
    Map<String, List<String>> wildcards() {
        return wildcards;
    }

    /** The text of a line of a file that was read; empty if there is none. */
    Optional<String> line(String name, int line) {
        FoundFile found = read.get(name);
        if (found == null) {
            return Optional.empty();
        }
        String[] all = lines.computeIfAbsent(name, n -> found.file().text().split("\n", -1));
        return line <= all.length ? Optional.of(all[line - 1]) : Optional.empty();
    }
}

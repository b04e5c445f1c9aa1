package io.github.kconfig4j.syntax;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The files whose names match a path with {@code *}, {@code ?} and {@code [...]}, as {@code glob} finds them. */
final class Wildcards {
    private Wildcards() {}

    /** Whether a path has any. */
    static boolean has(String path) {
        return path.indexOf('*') >= 0 || path.indexOf('?') >= 0 || path.indexOf('[') >= 0;
    }

    /** What matches below a directory, relative to it if the path is, sorted. */
    static List<String> matching(Path directory, String path) {
        List<String> found = new ArrayList<>(List.of(path.startsWith("/") ? "/" : ""));
        for (String part : path.split("/+")) {
            if (!part.isEmpty()) {
                found = next(directory, found, part);
            }
        }
        // By whole paths, where '-' comes before '/'.
        Collections.sort(found);
        return found;
    }

    private static List<String> next(Path directory, List<String> parents, String part) {
        List<String> found = new ArrayList<>();
        for (String parent : parents) {
            Path folder = directory.resolve(parent);
            String start = parent.isEmpty() || parent.endsWith("/") ? parent : parent + "/";
            if (!has(part)) {
                if (folder.resolve(part).toFile().exists()) {
                    found.add(start + part);
                }
                continue;
            }
            String[] names = folder.toFile().list();
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + part);
            Arrays.stream(names == null ? new String[0] : names)
                    .filter(name -> part.startsWith(".") || !name.startsWith("."))
                    .filter(name -> matcher.matches(Paths.get(name)))
                    .forEach(name -> found.add(start + name));
        }
        return found;
    }
}

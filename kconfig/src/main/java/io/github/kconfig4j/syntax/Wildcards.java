package io.github.kconfig4j.syntax;

import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** The files whose names match a path with {@code *}, {@code ?} and {@code [...]}, as {@code glob} finds them. */
final class Wildcards {
    private Wildcards() {}

    /** Whether a path has any. */
    static boolean has(String path) {
        return path.indexOf('*') >= 0 || path.indexOf('?') >= 0 || path.indexOf('[') >= 0;
    }

    /** Whether the folder of the first wildcard is there, or cannot be since there is a file in its way, which is no error. */
    static boolean canMatch(Path directory, String path) {
        File folder = path.startsWith("/") ? new File("/") : directory.toFile();
        for (String part : path.split("/+")) {
            if (has(part) || folder.isFile()) {
                return folder.exists();
            }
            folder = part.isEmpty() ? folder : new File(folder, part);
        }
        return true;
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
                if (exists(folder, part)) {
                    found.add(start + part);
                }
                continue;
            }
            String[] names = folder.toFile().list();
            Predicate<String> matches = matcher(part);
            Arrays.stream(names == null ? new String[0] : names)
                    .filter(name -> part.startsWith(".") || !name.startsWith("."))
                    .filter(matches)
                    .forEach(name -> found.add(start + name));
        }
        return found;
    }

    /** Whether there is such a file; a name that no file can have in this locale is that of none. */
    static boolean exists(Path folder, String name) {
        return new File(name.startsWith("/") ? null : folder.toFile(), name).exists();
    }

    /** What is no pattern stands for itself, as in glob(3). */
    private static Predicate<String> matcher(String part) {
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + part);
            return name -> matches(matcher, name);
        } catch (PatternSyntaxException e) {
            return part::equals;
        }
    }

    private static boolean matches(PathMatcher matcher, String name) {
        try {
            return matcher.matches(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}

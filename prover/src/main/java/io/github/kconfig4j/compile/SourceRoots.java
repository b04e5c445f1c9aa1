package io.github.kconfig4j.compile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the hand-written sources of a module. */
public final class SourceRoots {
    private SourceRoots() {}

    /**
     * Reads every {@code .java} file under some folders.
     *
     * @param base the folder that the paths in the result are relative to; a root outside it keeps its own path
     * @param roots the folders; one that does not exist has no sources
     * @param encoding the encoding of the files
     * @param filter which files are read, by their path with {@code /} below their root
     * @return the texts by path with {@code /}
     * @throws IOException if a file cannot be read or is not in that encoding
     */
    public static SortedMap<String, String> read(
            Path base, List<Path> roots, Charset encoding, Predicate<String> filter) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        for (Path root : roots) {
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(SourceRoots::isSource).sorted().toList()) {
                    if (filter.test(root.relativize(file).toString().replace('\\', '/'))) {
                        sources.put(name(base, file), Files.readString(file, encoding));
                    }
                }
            }
        }
        return sources;
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") && Files.isRegularFile(file);
    }

    private static String name(Path base, Path file) {
        Path absoluteBase = base.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(absoluteBase) ? absoluteBase.relativize(absolute) : file;
        return shown.toString().replace('\\', '/');
    }
}

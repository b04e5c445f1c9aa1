package io.github.kconfig4j.product.javadoc;

import io.github.kconfig4j.generate.SourceRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the javadoc tool reads in folders of sources: sources, pages of packages, and files that belong to comments. */
final class OtherFiles {
    private final List<SourceRoot> roots;
    private final Set<Path> taken;

    /**
     * @param roots the folders; an earlier one counts first
     * @param taken those of them whose sources come from elsewhere
     */
    OtherFiles(List<SourceRoot> roots, Set<Path> taken) {
        this.roots = List.copyOf(roots);
        this.taken = Set.copyOf(taken);
    }

    /** The files by path with {@code /}. */
    SortedMap<String, byte[]> read() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (SourceRoot root : roots) {
            Path folder = root.folder();
            if (Files.isDirectory(folder)) {
                try (Stream<Path> walk = Files.walk(folder)) {
                    for (Path file : walk.filter(Files::isRegularFile).toList()) {
                        String path = folder.relativize(file).toString().replace('\\', '/');
                        if (isRead(root, path) && !files.containsKey(path)) {
                            files.put(path, Files.readAllBytes(file));
                        }
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return files;
    }

    private boolean isRead(SourceRoot root, String path) {
        return path.endsWith(".java")
                        && !taken.contains(root.folder())
                        && root.filter().test(path)
                || path.endsWith("/package.html")
                || ("/" + path).contains("/doc-files/");
    }
}

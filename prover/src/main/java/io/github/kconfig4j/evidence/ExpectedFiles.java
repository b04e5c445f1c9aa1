package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Entry;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Explains what is byte for byte a file that is expected at its path. Immutable. */
public final class ExpectedFiles implements Explainer {
    private final SortedMap<String, ExpectedFile> files;
    private final List<String> roots;

    private ExpectedFiles(SortedMap<String, ExpectedFile> files, List<String> roots) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.roots = List.copyOf(roots);
    }

    /**
     * @param files what is expected, by path with {@code /}
     * @param roots the folders of an artifact in which these files may be, each ending with {@code /}; the empty one is
     *     the artifact itself
     */
    public static ExpectedFiles in(SortedMap<String, ExpectedFile> files, List<String> roots) {
        return new ExpectedFiles(files, roots);
    }

    @Override
    public Optional<Origin> explain(Entry entry) {
        return roots.stream()
                .filter(root -> entry.path().startsWith(root))
                .flatMap(root -> Optional.ofNullable(files.get(entry.path().substring(root.length()))).stream())
                .filter(file -> Arrays.equals(file.bytes(), entry.bytes()))
                .map(ExpectedFile::origin)
                .findFirst();
    }
}

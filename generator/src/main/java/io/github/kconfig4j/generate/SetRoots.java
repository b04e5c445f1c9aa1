package io.github.kconfig4j.generate;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Where the files of a set are.
 *
 * @param root its directory, which holds its Kconfig files, its templates and the Kbuild that names them; it may lie in a zip
 *     file system and is not read later
 * @param prefix what is put before the paths of the files in it in messages
 * @param ordinary the folders of ordinary sources and resources
 */
public record SetRoots(Path root, String prefix, List<SourceRoot> ordinary) {
    /** Sorts the list: sources come first, because resources may name them. */
    public SetRoots {
        ordinary = ordinary.stream()
                .sorted(Comparator.comparing(SourceRoot::isResources))
                .toList();
    }

    /** Templates alone. */
    public static SetRoots of(Path root) {
        return new SetRoots(root, "", List.of());
    }
}

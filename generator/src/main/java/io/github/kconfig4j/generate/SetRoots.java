package io.github.kconfig4j.generate;

import io.github.kconfig4j.generate.files.FileHashes;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the files of a set are.
 *
 * @param root its directory, which holds its Kconfig files, its templates and the Kbuild that names them; it may lie in a zip
 *     file system, and is then not read later
 * @param prefix what is put before the paths of the files in it in messages
 * @param ordinary the folders of ordinary sources and resources
 * @param hashes those of all files below the root, if somebody has read them just now: then what an earlier run knew of a
 *     template is asked for by its hash, and its text is read when it is rendered
 */
public record SetRoots(Path root, String prefix, List<SourceRoot> ordinary, Optional<FileHashes> hashes) {
    /** Sorts the list: sources come first, because resources may name them. */
    public SetRoots {
        ordinary = ordinary.stream()
                .sorted(Comparator.comparing(SourceRoot::isResources))
                .toList();
    }

    /** Of whose files nothing is known. */
    public SetRoots(Path root, String prefix, List<SourceRoot> ordinary) {
        this(root, prefix, ordinary, Optional.empty());
    }

    /** Templates alone. */
    public static SetRoots of(Path root) {
        return new SetRoots(root, "", List.of());
    }
}

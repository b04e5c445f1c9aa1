package io.github.kconfig4j.generate;

import java.nio.file.Path;
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
    /** Copies the list. */
    public SetRoots {
        ordinary = List.copyOf(ordinary);
    }

    /** Templates alone. */
    public static SetRoots of(Path root) {
        return new SetRoots(root, "", List.of());
    }
}

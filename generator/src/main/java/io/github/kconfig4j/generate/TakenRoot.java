package io.github.kconfig4j.generate;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A folder of ordinary files of which a set gives some, or all, so that the build is not to take those from there.
 *
 * @param files their paths in the folder, with {@code /}, and those of the Kbuild files in it; of Java sources all
 */
public record TakenRoot(SourceRoot root, SortedSet<String> files) {
    /** Copies the set. */
    public TakenRoot {
        files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    }
}

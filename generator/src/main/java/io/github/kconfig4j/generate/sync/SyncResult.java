package io.github.kconfig4j.generate.sync;

import java.nio.file.Path;
import java.util.List;

/**
 * What a synchronisation did. All lists are sorted.
 *
 * @param written files that are new or have new text, relative to the output directory, with {@code /}
 * @param deleted files of an earlier run that no longer exist, relative to the output directory, with {@code /}
 * @param unchanged files that were left alone, relative to the output directory, with {@code /}
 * @param touched unchanged files whose time was renewed because they may hold a copy of a constant that changed;
 *     a part of {@code unchanged}
 * @param recompiled hand-written sources whose class files were deleted for the same reason
 */
public record SyncResult(
        List<String> written,
        List<String> deleted,
        List<String> unchanged,
        List<String> touched,
        List<Path> recompiled) {

    /** Copies the lists. */
    public SyncResult {
        written = List.copyOf(written);
        deleted = List.copyOf(deleted);
        unchanged = List.copyOf(unchanged);
        touched = List.copyOf(touched);
        recompiled = List.copyOf(recompiled);
    }
}

package io.github.kconfig4j.generate.sync;

import io.github.kconfig4j.generate.files.FileHashes;
import java.nio.file.Path;
import java.util.List;

/**
 * What a synchronisation did. All lists are sorted.
 *
 * @param rendered files that were rendered to see whether they differ; for the others it was known that they do not
 * @param written files that are new or have new text
 * @param deleted files of an earlier run that no longer belong to the tree
 * @param unchanged files that had the right text
 * @param touched those of the unchanged sources that were marked for compilation, because they name something that
 *     changed in another source
 * @param recompiled hand-written sources whose class files were deleted for the same reason
 * @param foreign files in the directory of the sources that no run has written; they were left alone
 * @param inSources what is in the folder of the sources now
 * @param inResources what is in the folder of the resources now
 */
public record SyncResult(
        List<Path> rendered,
        List<Path> written,
        List<Path> deleted,
        List<Path> unchanged,
        List<Path> touched,
        List<Path> recompiled,
        List<Path> foreign,
        FileHashes inSources,
        FileHashes inResources) {

    /** Copies and sorts the lists. */
    public SyncResult {
        rendered = rendered.stream().sorted().toList();
        written = written.stream().sorted().toList();
        deleted = deleted.stream().sorted().toList();
        unchanged = unchanged.stream().sorted().toList();
        touched = touched.stream().sorted().toList();
        recompiled = recompiled.stream().sorted().toList();
        foreign = foreign.stream().sorted().toList();
    }
}

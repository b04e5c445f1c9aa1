package io.github.kconfig4j.product.variants;

import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.product.files.FolderSync;
import io.github.kconfig4j.product.files.OwnNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** The folders of all variants. Those of variants that no longer exist go; what is not ours stays. */
final class VariantFolders {
    private final OwnNames own;
    private final FolderSync sync;

    /**
     * @param output the folder of the folders
     * @param list the file that remembers which of them are ours
     */
    VariantFolders(Path output, Path list, AtomicFiles files) {
        this.own = new OwnNames(output, list, files);
        this.sync = new FolderSync(files);
    }

    /** Deletes the folders of an earlier run that have none of these names, and remembers these. */
    void keep(List<String> names) throws IOException {
        for (Path folder : own.vanished(names)) {
            sync.synchronise(folder, new TreeMap<>());
            Files.deleteIfExists(folder);
        }
        own.remember(names);
    }
}

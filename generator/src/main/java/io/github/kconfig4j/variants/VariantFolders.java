package io.github.kconfig4j.variants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** The folders of all variants. Those of variants that no longer exist go; what is not ours stays. */
final class VariantFolders {
    private final Path output;
    private final Path list;

    /**
     * @param output the folder of the folders
     * @param list the file that remembers which of them are ours
     */
    VariantFolders(Path output, Path list) {
        this.output = output;
        this.list = list;
    }

    /** Deletes the folders of an earlier run that have none of these names, and remembers these. */
    void keep(List<String> names) throws IOException {
        List<String> before = Files.isRegularFile(list) ? Files.readAllLines(list) : List.of();
        for (String name : before) {
            Path folder = output.resolve(name).normalize();
            if (!names.contains(name) && output.normalize().equals(folder.getParent())) {
                FolderSync.synchronise(folder, new TreeMap<>());
                Files.deleteIfExists(folder);
            }
        }
        String text = String.join("\n", names) + "\n";
        FolderSync.write(list, text.getBytes(StandardCharsets.UTF_8));
    }
}

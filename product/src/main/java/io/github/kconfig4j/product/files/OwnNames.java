package io.github.kconfig4j.product.files;

import io.github.kconfig4j.generate.files.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which files or folders of a folder are ours, remembered from run to run: what is not ours stays. */
public final class OwnNames {
    private final Path folder;
    private final Path list;
    private final AtomicFiles files;

    /**
     * @param folder the folder that holds ours and others
     * @param list the file that remembers the names of ours
     * @param files writes the list
     */
    public OwnNames(Path folder, Path list, AtomicFiles files) {
        this.folder = folder;
        this.list = list;
        this.files = files;
    }

    /** Those of an earlier run that have none of these names. A name that leads out of the folder is none of ours. */
    public List<Path> vanished(List<String> names) throws IOException {
        List<Path> vanished = new ArrayList<>();
        for (String name : Files.isRegularFile(list) ? Files.readAllLines(list) : List.<String>of()) {
            Path own = folder.resolve(name).normalize();
            if (!name.isEmpty() && !names.contains(name) && folder.normalize().equals(own.getParent())) {
                vanished.add(own);
            }
        }
        return vanished;
    }

    /** Remembers these names for the next run. */
    public void remember(List<String> names) throws IOException {
        files.update(list, (String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

package io.github.kconfig4j.product.generate;

import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.generate.sync.CompiledSources;
import io.github.kconfig4j.generate.sync.OutputRoot;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the goal {@code generate} reads and writes in a module.
 *
 * @param sources the folder for the generated sources
 * @param resources the folder for the generated resources
 * @param state the folder for what a run leaves for the next, one for each pair of these two
 * @param files writes the files
 * @param classes where the classes of the generated sources are, so that those of a source that vanished go as well
 * @param handWritten hand-written sources, which are compiled again if something that they name has changed
 */
public record GenerateFolders(
        OutputRoot sources,
        OutputRoot resources,
        Path state,
        AtomicFiles files,
        Path classes,
        List<CompiledSources> handWritten) {

    /** Copies the list. */
    public GenerateFolders {
        handWritten = List.copyOf(handWritten);
    }
}

package io.github.kconfig4j.generate.sync;

import io.github.kconfig4j.generate.files.AtomicFiles;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where generated files are to go.
 *
 * @param sources the folder of the generated Java sources
 * @param resources the folder of the generated resources
 * @param state the file in which a run leaves for the next what it wrote; its folder is created if needed
 * @param version the version of the generator; after a run of another one everything is rendered anew
 * @param files writes the files
 * @param classes where the compiler puts classes; empty: no class file is deleted
 * @param handWritten sources that are compiled together with the generated ones or after them
 * @param findsDependents whether the compiler itself finds what depends on a changed source; if not, that is marked
 * @param all whether all is to be compiled again, since it is compiled against something else now
 * @param encoding the encoding of the Java sources, generated and hand-written; resources are UTF-8
 */
public record SyncRequest(
        OutputRoot sources,
        OutputRoot resources,
        Path state,
        String version,
        AtomicFiles files,
        Optional<Path> classes,
        List<CompiledSources> handWritten,
        boolean findsDependents,
        boolean all,
        Charset encoding) {

    /** Copies the list. */
    public SyncRequest {
        handWritten = List.copyOf(handWritten);
    }
}

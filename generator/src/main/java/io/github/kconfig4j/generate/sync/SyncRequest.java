package io.github.kconfig4j.generate.sync;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where generated files are to go.
 *
 * @param sources the directory of the generated Java sources; created if needed
 * @param resources the directory of the generated resources; created if needed
 * @param state the file in which a run leaves for the next what it wrote; its directory is created if needed
 * @param version the version of the generator; after a run of another one everything is rendered anew
 * @param classes where the compiler puts classes; empty: no class file is deleted
 * @param handWritten directories of sources that are compiled together with the generated ones
 * @param encoding the encoding of the Java sources, generated and hand-written; resources are UTF-8
 */
public record SyncRequest(
        Path sources,
        Path resources,
        Path state,
        String version,
        Optional<Path> classes,
        List<Path> handWritten,
        Charset encoding) {

    /** Copies the list. */
    public SyncRequest {
        handWritten = List.copyOf(handWritten);
    }
}

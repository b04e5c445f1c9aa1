package io.github.kconfig4j.generate;

import io.github.kconfig4j.generate.files.FileHashes;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A folder of ordinary sources or resources that may have conditions.
 *
 * @param folder the folder; it need not exist
 * @param prefix what is put before the paths of its files in messages, such as {@code src/main/java/}
 * @param isResources whether resources are in it; if not, Java sources
 * @param encoding the encoding of its Java sources
 * @param filter which of its files count, by their paths in it, with {@code /}
 * @param hashes those of all files in it, if somebody has read them just now: then what an earlier run knew of a file is
 *     asked for by its hash
 */
public record SourceRoot(
        Path folder,
        String prefix,
        boolean isResources,
        Charset encoding,
        Predicate<String> filter,
        Optional<FileHashes> hashes) {

    /** A folder of whose files nothing is known. */
    public SourceRoot(Path folder, String prefix, boolean isResources, Charset encoding, Predicate<String> filter) {
        this(folder, prefix, isResources, encoding, filter, Optional.empty());
    }

    /** The same folder, in which no file counts. */
    public SourceRoot withoutFiles() {
        return new SourceRoot(folder, prefix, isResources, encoding, path -> false, hashes);
    }

    /** The same folder, of whose files these hashes were read just now. */
    public SourceRoot withHashes(Optional<FileHashes> read) {
        return new SourceRoot(folder, prefix, isResources, encoding, filter, read);
    }
}

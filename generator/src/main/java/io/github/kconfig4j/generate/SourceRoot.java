package io.github.kconfig4j.generate;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * A folder of ordinary sources or resources that may have conditions.
 *
 * @param folder the folder; it need not exist
 * @param prefix what is put before the paths of its files in messages, such as {@code src/main/java/}
 * @param isResources whether resources are in it; if not, Java sources
 * @param encoding the encoding of its Java sources
 * @param filter which of its files count, by their paths in it, with {@code /}
 */
public record SourceRoot(Path folder, String prefix, boolean isResources, Charset encoding, Predicate<String> filter) {
    /** The same folder, in which no file counts. */
    public SourceRoot withoutFiles() {
        return new SourceRoot(folder, prefix, isResources, encoding, path -> false);
    }
}

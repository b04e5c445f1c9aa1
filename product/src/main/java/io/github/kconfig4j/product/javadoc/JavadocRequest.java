package io.github.kconfig4j.product.javadoc;

import io.github.kconfig4j.generate.SourceRoot;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What documentation is to be made of.
 *
 * @param set the module's set
 * @param configuration what templates are rendered for; empty for all options that can be on
 * @param strict whether a value that is not granted and an unknown symbol are errors
 * @param roots the folders of all sources of the module, those among them that the set stands for
 * @param encoding the encoding of the sources
 * @param folder the folder that gets the sources; all in it is ours
 * @param files writes the files
 */
public record JavadocRequest(
        SetLoader set,
        Optional<VariantSpec> configuration,
        boolean strict,
        List<SourceRoot> roots,
        Charset encoding,
        Path folder,
        AtomicFiles files) {
    /** Copies the list. */
    public JavadocRequest {
        roots = List.copyOf(roots);
    }
}

package io.github.kconfig4j.product.generate;

import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/**
 * What the goal {@code generate} asks for.
 *
 * @param set the template set
 * @param variant the variant to generate
 * @param sources the folder for the generated sources
 * @param resources the folder for the generated resources
 * @param state the folder for what a run leaves for the next
 * @param classes where the module's classes are, so that those of a source that vanished go as well
 * @param sourceRoots folders of hand-written sources, which are compiled again if a constant they name has changed
 * @param encoding the encoding that the module's sources are compiled in
 * @param version the version of this product
 * @param strict whether a value that is not granted and an unknown symbol are errors
 */
public record GenerateRequest(
        SetInput set,
        VariantSpec variant,
        Path sources,
        Path resources,
        Path state,
        Path classes,
        List<Path> sourceRoots,
        Charset encoding,
        String version,
        boolean strict) {

    /** Copies the list. */
    public GenerateRequest {
        sourceRoots = List.copyOf(sourceRoots);
    }
}

package io.github.kconfig4j.product.module;

import java.nio.file.Path;

/**
 * Where the build of a module puts what it makes.
 *
 * @param classes the classes and resources
 * @param generatedSources the generated sources of the variant that the module is built as
 * @param generatedResources its generated resources
 */
public record BuildFolders(Path classes, Path generatedSources, Path generatedResources) {
    /** Those of Maven and of this product's plugin. */
    static BuildFolders of(Path basedir) {
        Path target = basedir.resolve("target");
        return new BuildFolders(
                target.resolve("classes"),
                target.resolve("generated-sources/kconfig"),
                target.resolve("generated-resources/kconfig"));
    }
}

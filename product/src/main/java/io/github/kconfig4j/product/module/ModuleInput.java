package io.github.kconfig4j.product.module;

import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.jar.EntryFilter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/**
 * The module that the generated sources are compiled with.
 *
 * @param basedir its folder; messages name its files relative to it
 * @param sourceRoots folders of hand-written sources; those of generated sources are not among them
 * @param filter which sources are compiled, by their paths below a folder of sources
 * @param packageInfos whether a {@code package-info.java} that javac makes no class file for gets an empty one
 * @param resourceRoots folders whose files are copied to the classes of each variant as they are
 * @param encoding the encoding of the hand-written sources
 * @param compiler how they are compiled; the module's own {@code target/classes} is not on its class path
 */
public record ModuleInput(
        Path basedir,
        List<Path> sourceRoots,
        EntryFilter filter,
        boolean packageInfos,
        List<Path> resourceRoots,
        Charset encoding,
        CompilerOptions compiler) {

    /** Copies the lists. */
    public ModuleInput {
        sourceRoots = List.copyOf(sourceRoots);
        resourceRoots = List.copyOf(resourceRoots);
    }
}

package io.github.kconfig4j.product.module;

import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.jar.EntryFilter;
import java.nio.file.Path;
import java.util.List;

/**
 * One execution of the compiler plugin's goal {@code compile}, as it is set up in the module.
 *
 * @param sourceRoots the folders of hand-written sources that it compiles
 * @param generated whether it compiles the generated sources as well
 * @param filter which sources are compiled, by their paths below a folder of sources
 * @param options how javac is run; without a source path
 * @param part the part of the module's classes that it writes to: empty for the whole, else ending with {@code /}, such as
 *     {@code META-INF/versions/17/}
 * @param searched the parts of the module's classes on its class path, the first one first
 * @param generatedSources where annotation processors write sources
 * @param packageInfos whether a {@code package-info.java} that javac makes no class file for gets an empty one
 * @param plainJdkVersions whether the version of the JDK's modules in a {@code module-info} is only that of the release
 */
public record CompileExecution(
        List<Path> sourceRoots,
        boolean generated,
        EntryFilter filter,
        CompilerOptions options,
        String part,
        List<String> searched,
        Path generatedSources,
        boolean packageInfos,
        boolean plainJdkVersions) {

    /** Copies the lists. */
    public CompileExecution {
        sourceRoots = List.copyOf(sourceRoots);
        searched = List.copyOf(searched);
    }

    /** The usual one: everything into the folder of the classes. */
    public static CompileExecution of(List<Path> sourceRoots, CompilerOptions options) {
        return new CompileExecution(
                sourceRoots,
                true,
                EntryFilter.all(),
                options,
                "",
                List.of(""),
                Path.of("target/generated-sources/annotations"),
                true,
                false);
    }
}

package io.github.kconfig4j.product.module;

import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.compile.SourceRoots;
import io.github.kconfig4j.product.variant.ResolvedConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What this or an earlier build of the module has left: generated sources of its variant, and their classes. Immutable.
 *
 * @param generated what it was compiled with
 * @param files what is in the folder of its classes
 */
record BuiltModule(GeneratedFiles generated, SortedMap<String, byte[]> files) {
    private static final String CLASS = ".class";

    /**
     * Reads it; empty if there are no generated sources or no classes.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    static Optional<BuiltModule> read(BuildFolders folders, ModuleResources own, Charset encoding) {
        try {
            SortedMap<String, String> sources = new TreeMap<>();
            for (Path file : SourceRoots.files(folders.generatedSources())) {
                sources.put(path(folders.generatedSources(), file), Files.readString(file, encoding));
            }
            SortedMap<String, byte[]> resources = new TreeMap<>(own.files());
            resources.putAll(contents(folders.generatedResources()));
            // Of the configuration no compilation of a variant is told.
            resources.remove(ResolvedConfig.PATH);
            SortedMap<String, byte[]> files = contents(folders.classes());
            return sources.isEmpty() || files.keySet().stream().noneMatch(path -> path.endsWith(CLASS))
                    ? Optional.empty()
                    : Optional.of(new BuiltModule(new GeneratedFiles(sources, resources), files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, byte[]> contents(Path folder) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (Path file : SourceRoots.files(folder)) {
            contents.put(path(folder, file), Files.readAllBytes(file));
        }
        return contents;
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Whether a compilation gives all these classes and no others, byte for byte, and the other files that it gives. */
    boolean isWhat(CompileResult result) {
        if (!result.succeeded()) {
            return false;
        }
        SortedMap<String, byte[]> given = result.files();
        return given.entrySet().stream().allMatch(file -> Arrays.equals(files.get(file.getKey()), file.getValue()))
                && files.keySet().stream().filter(path -> path.endsWith(CLASS)).allMatch(given::containsKey);
    }
}

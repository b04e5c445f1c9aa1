package io.github.kconfig4j.product.variants;

import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.files.FolderSync;
import io.github.kconfig4j.prove.CompiledVariant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folder of one variant: its {@code .config}, its sources, its classes. */
final class VariantFolder {
    private final Path folder;
    private final AtomicFiles files;
    private final FolderSync sync;

    VariantFolder(Path folder, AtomicFiles files) {
        this.folder = folder;
        this.files = files;
        this.sync = new FolderSync(files);
    }

    /**
     * Brings the folder in line with a variant that was compiled.
     *
     * @param content what belongs to its classes, by path
     * @return how many files were written or deleted
     */
    int write(CompiledVariant variant, SortedMap<String, byte[]> content) throws IOException {
        return writeConfig(variant.configuration())
                + sync.synchronise(folder.resolve("sources"), sources(variant.sources()))
                + sync.synchronise(folder.resolve("classes"), content);
    }

    /** Brings the folder in line with a variant that was rendered and does not compile: no classes. */
    int write(Configuration configuration, SourceTree tree) throws IOException {
        return writeConfig(configuration)
                + sync.synchronise(folder.resolve("sources"), sources(tree))
                + sync.synchronise(folder.resolve("classes"), new TreeMap<>());
    }

    private int writeConfig(Configuration configuration) throws IOException {
        return files.update(
                        folder.resolve(".config"),
                        ConfigWriter.write(configuration).getBytes(StandardCharsets.UTF_8))
                ? 1
                : 0;
    }

    private static SortedMap<String, byte[]> sources(SourceTree tree) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        tree.sources().forEach((path, source) -> files.put(path, bytes(source.text())));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

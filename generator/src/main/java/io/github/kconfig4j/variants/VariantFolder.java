package io.github.kconfig4j.variants;

import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.prove.CompiledVariant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folder of one variant: its {@code .config}, its sources, its classes. */
final class VariantFolder {
    private final Path folder;

    VariantFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Brings the folder in line with a variant that was compiled.
     *
     * @param resources hand-written files that go to the classes, by path
     * @param made files of annotation processors
     * @return how many files were written or deleted
     */
    int write(CompiledVariant variant, SortedMap<String, byte[]> resources, SortedMap<String, byte[]> made)
            throws IOException {
        int changes = writeConfig(variant.configuration());
        changes += FolderSync.synchronise(folder.resolve("sources"), sources(variant.sources()));
        SortedMap<String, byte[]> classes = new TreeMap<>(resources);
        classes.putAll(made);
        variant.sources().resources().forEach((path, file) -> classes.put(path, bytes(file.text())));
        variant.classes().forEach((name, bytes) -> classes.put(name.replace('.', '/') + ".class", bytes));
        return changes + FolderSync.synchronise(folder.resolve("classes"), classes);
    }

    /** Brings the folder in line with a variant that was rendered and does not compile: no classes. */
    int write(Configuration configuration, SourceTree tree) throws IOException {
        return writeConfig(configuration)
                + FolderSync.synchronise(folder.resolve("sources"), sources(tree))
                + FolderSync.synchronise(folder.resolve("classes"), new TreeMap<>());
    }

    private int writeConfig(Configuration configuration) throws IOException {
        return FolderSync.write(folder.resolve(".config"), bytes(ConfigWriter.write(configuration))) ? 1 : 0;
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

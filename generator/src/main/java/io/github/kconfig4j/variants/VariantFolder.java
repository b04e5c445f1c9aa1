package io.github.kconfig4j.variants;

import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.prove.CompiledVariant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder of one variant: its {@code .config}, its sources, its classes. */
final class VariantFolder {
    private final Path folder;

    VariantFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Brings the folder in line with a variant that was compiled.
     *
     * @param resourceRoots folders whose files go to the classes
     * @param made files of annotation processors
     * @return how many files were written or deleted
     */
    int write(CompiledVariant variant, List<Path> resourceRoots, SortedMap<String, byte[]> made) throws IOException {
        int changes = writeConfig(variant.configuration());
        changes += FolderSync.synchronise(folder.resolve("sources"), sources(variant.sources()));
        SortedMap<String, byte[]> classes = new TreeMap<>(files(resourceRoots));
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

    private static SortedMap<String, byte[]> files(List<Path> roots) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> walk = Files.walk(root)) {
                    for (Path file : walk.filter(Files::isRegularFile).toList()) {
                        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                    }
                }
            }
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package io.github.kconfig4j.product.module;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.variant.ResolvedConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The hand-written resources of a module, read once. Immutable. */
public final class ModuleResources {
    private final SortedMap<String, byte[]> files;

    private ModuleResources(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** @throws UncheckedIOException if a file cannot be read */
    public static ModuleResources read(List<Path> roots) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> walk = Files.walk(root)) {
                    for (Path file : walk.filter(Files::isRegularFile).toList()) {
                        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return new ModuleResources(files);
    }

    /** The contents by path with {@code /}. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /** An error for each generated resource that the module has a file of its own for. */
    public List<Diagnostic> clashes(SourceTree tree) {
        return Stream.concat(tree.resources().keySet().stream(), Stream.of(ResolvedConfig.PATH))
                .filter(files::containsKey)
                .map(path -> Diagnostic.of(
                                Severity.ERROR,
                                DiagnosticId.RESOURCE_CLASH,
                                "The resource " + path + " is generated, and the module has one of that name as well.")
                        .withHint("Rename one of them, or move the module's own text into the template set."))
                .toList();
    }
}

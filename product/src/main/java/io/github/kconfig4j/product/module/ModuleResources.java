package io.github.kconfig4j.product.module;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.variant.ResolvedConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The hand-written resources of a module, read once, and what becomes of generated ones. Immutable. */
public final class ModuleResources {
    private final SortedMap<String, byte[]> files;

    private final ResourceFilter filter;

    private ModuleResources(SortedMap<String, byte[]> files, ResourceFilter filter) {
        this.filter = filter;
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * Reads them.
     *
     * @param filter what becomes of generated ones where they are copied
     * @throws UncheckedIOException if a file cannot be read
     */
    public static ModuleResources read(List<Path> roots, ResourceFilter filter) {
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
        return new ModuleResources(files, filter);
    }

    /** The contents by path with {@code /}. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /** The contents with those of a variant on top, as they are in its classes; the arrays are not to be changed. */
    public SortedMap<String, byte[]> with(SourceTree tree) {
        SortedMap<String, byte[]> generated = new TreeMap<>();
        tree.resources().forEach((path, file) -> generated.put(path, file.bytes(StandardCharsets.UTF_8)));
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.putAll(filter.copied(generated));
        return all;
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

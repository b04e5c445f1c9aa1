package io.github.kconfig4j.maven.set;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The configurations that lie in a module's own folder. */
public final class ModuleConfigs {
    private ModuleConfigs() {}

    /** One of them, if there are any. */
    static Optional<Path> in(Path basedir) throws IOException {
        Path config = basedir.resolve(".config");
        if (Files.isRegularFile(config)) {
            return Optional.of(config);
        }
        Path folder = basedir.resolve("configs");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith("defconfig"))
                    .sorted()
                    .findFirst();
        }
    }

    /** A warning if some lie in a module that belongs to a tree: one configuration holds for all of that. */
    public static List<Diagnostic> notRead(ModuleHome home) throws IOException {
        if (home.folder().equals(home.basedir().normalize())) {
            return List.of();
        }
        Path root = home.folder();
        return in(home.basedir())
                .map(file -> Diagnostic.of(
                                Severity.WARNING,
                                DiagnosticId.CONFIG_NOT_READ,
                                home.name(file) + " is not read: the module belongs to the tree of "
                                        + home.name(root.resolve(SourcedFiles.TOP))
                                        + ", and one configuration holds for all of it.")
                        .withHint("Move it to " + home.name(root.resolve("configs"))
                                + ", or name the folder with <configs>."))
                .stream()
                .toList();
    }
}

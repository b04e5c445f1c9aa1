package io.github.kconfig4j.generate.sync;

import io.github.kconfig4j.generate.files.AtomicFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the build has made of generated and hand-written files: class files, and copies of resources. */
final class CompiledFiles {
    private final Path classes;

    /** @param classes where the compiler puts classes; it need not exist */
    CompiledFiles(Path classes) {
        this.classes = classes;
    }

    /** Deletes the copy of a resource. */
    void deleteCopy(String path) throws IOException {
        AtomicFiles.delete(classes.resolve(path), classes);
    }

    /** Deletes the class files of top-level types, those of their nested and anonymous classes too. */
    void deleteClasses(Set<String> binaryNames) throws IOException {
        for (String name : binaryNames) {
            deleteClasses(name);
        }
    }

    private void deleteClasses(String binaryName) throws IOException {
        Path outer = classes.resolve(binaryName + ".class");
        Path folder = outer.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        String nestedPrefix = binaryName.substring(binaryName.lastIndexOf('/') + 1) + "$";
        List<Path> nested;
        try (Stream<Path> files = Files.list(folder)) {
            nested = files.filter(file -> file.getFileName().toString().startsWith(nestedPrefix)
                            && file.getFileName().toString().endsWith(".class"))
                    .toList();
        }
        // The one that the compiler plugin looks for goes last: if the run ends here, it is there only if all are.
        for (Path file : nested) {
            Files.deleteIfExists(file);
        }
        AtomicFiles.delete(outer, classes);
    }
}

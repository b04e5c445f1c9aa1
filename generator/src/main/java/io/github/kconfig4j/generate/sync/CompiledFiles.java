package io.github.kconfig4j.generate.sync;

import io.github.kconfig4j.generate.files.AtomicFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the build has made of generated and hand-written files: class files, and copies of resources. */
final class CompiledFiles {
    private final Path classes;
    private final Map<Path, List<String>> listings = new HashMap<>();

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
        // The one that the compiler plugin looks for goes last: if the run ends here, it is there only if all are.
        for (String name : listing(folder)) {
            if (name.startsWith(nestedPrefix)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
        AtomicFiles.delete(outer, classes);
    }

    /** The names of the class files of nested classes that were in a folder when it was first asked for; none come by. */
    private List<String> listing(Path folder) throws IOException {
        List<String> names = listings.get(folder);
        if (names == null) {
            try (Stream<Path> files = Files.list(folder)) {
                names = files.map(file -> file.getFileName().toString())
                        .filter(name -> name.indexOf('$') > 0 && name.endsWith(".class"))
                        .toList();
            }
            listings.put(folder, names);
        }
        return names;
    }
}

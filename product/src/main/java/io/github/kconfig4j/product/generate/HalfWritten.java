package io.github.kconfig4j.product.generate;

import io.github.kconfig4j.compile.ClassFile;
import io.github.kconfig4j.generate.files.AtomicFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What other plugins have left half-written in a folder when a build was killed or the disk was full. They take a file that
 * is newer than its source for right, whatever is in it; what is deleted they make again.
 */
public final class HalfWritten {
    private static final String CLASS = ".class";

    private final BuiltFolder folder;
    private final SortedSet<Path> deleted = new TreeSet<>();

    private HalfWritten(BuiltFolder folder) {
        this.folder = folder;
    }

    /**
     * Deletes class files that have no end, or whose nested classes are missing, with all classes of their sources, and copies
     * of resources that are not what was copied.
     *
     * @return what was deleted
     * @throws IOException if a file cannot be read or deleted
     */
    public static List<Path> delete(BuiltFolder folder) throws IOException {
        HalfWritten found = new HalfWritten(folder);
        for (Path file : files(folder.classes())) {
            if (file.toString().endsWith(CLASS)) {
                found.checkClass(file);
            } else {
                found.checkCopy(file);
            }
        }
        for (Path file : found.deleted) {
            AtomicFiles.delete(file, folder.classes());
        }
        return List.copyOf(found.deleted);
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void checkClass(Path file) throws IOException {
        Optional<ClassFile> read = ClassFile.read(Files.readAllBytes(file));
        boolean whole = read.isPresent()
                && read.get().nested().stream()
                        .allMatch(name -> Files.isRegularFile(folder.classes().resolve(name + CLASS)));
        if (!whole) {
            deleteClassesWith(file);
        }
    }

    /** All classes of the file's source; if that is not known by its name, all of the package, one of whose sources it is. */
    private void deleteClassesWith(Path file) throws IOException {
        String path = folder.classes().relativize(file).toString().replace('\\', '/');
        String type = outermost(path.substring(0, path.length() - CLASS.length()));
        boolean known = folder.sources().stream().anyMatch(root -> Files.isRegularFile(root.resolve(type + ".java")));
        String name = type.substring(type.lastIndexOf('/') + 1);
        Path parent = file.toAbsolutePath().getParent();
        for (Path other : parent == null ? List.<Path>of() : list(parent)) {
            String otherName = other.getFileName().toString();
            if (otherName.endsWith(CLASS)
                    && (!known || otherName.equals(name + CLASS) || otherName.startsWith(name + "$"))) {
                deleted.add(file.resolveSibling(otherName));
            }
        }
    }

    private static String outermost(String type) {
        int dollar = type.indexOf('$', type.lastIndexOf('/') + 2);
        return dollar < 0 ? type : type.substring(0, dollar);
    }

    private static List<Path> list(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void checkCopy(Path file) throws IOException {
        List<Path> originals = new ArrayList<>();
        for (Path root : folder.resources()) {
            Path original = root.resolve(folder.classes().relativize(file).toString());
            if (Files.isRegularFile(original)) {
                originals.add(original);
            }
        }
        for (Path original : originals) {
            if (Files.mismatch(original, file) < 0) {
                return;
            }
        }
        if (!originals.isEmpty()) {
            deleted.add(file);
        }
    }
}

package io.github.kconfig4j.inspection.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Classes that variants are compiled with: those of the JDK that runs, and of jars and folders. Thread-safe. */
public final class OtherClasses {
    private final List<Path> classPath;
    private final Map<String, Optional<ClassDeclaration>> known = new ConcurrentHashMap<>();

    /** @param classPath jars and folders; one that is not there has no classes */
    public OtherClasses(List<Path> classPath) {
        this.classPath = List.copyOf(classPath);
    }

    /**
     * A class by its binary name.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    Optional<ClassDeclaration> find(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    private Optional<ClassDeclaration> read(String name) {
        String path = name.replace('.', '/') + ".class";
        try {
            Optional<byte[]> bytes = ofJdk(path);
            for (Path entry : classPath) {
                bytes = bytes.isPresent() ? bytes : of(entry, path);
            }
            return bytes.map(ClassDeclarationReader::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> ofJdk(String path) throws IOException {
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private static Optional<byte[]> of(Path entry, String path) throws IOException {
        if (Files.isDirectory(entry)) {
            Path file = entry.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        }
        if (!Files.isRegularFile(entry)) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(entry.toFile())) {
            ZipEntry found = zip.getEntry(path);
            return found == null
                    ? Optional.empty()
                    : Optional.of(zip.getInputStream(found).readAllBytes());
        }
    }
}

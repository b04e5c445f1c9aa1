package io.github.kconfig4j.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * Keeps in memory what one compilation writes and reads the rest from the standard file manager. One for each
 * compilation: the standard one is not safe to share.
 *
 * <p>It is a {@link StandardJavaFileManager} because javac accepts {@code --release} with no other.
 */
final class MemoryFileManager extends ForwardingJavaFileManager<StandardJavaFileManager>
        implements StandardJavaFileManager {
    private final SortedMap<String, MemoryOutput> classes = new TreeMap<>();
    private final SortedMap<String, MemoryOutput> resources = new TreeMap<>();

    MemoryFileManager(StandardJavaFileManager standard) {
        super(standard);
    }

    SortedMap<String, byte[]> classes() {
        return bytes(classes);
    }

    SortedMap<String, byte[]> resources() {
        return bytes(resources);
    }

    private static SortedMap<String, byte[]> bytes(SortedMap<String, MemoryOutput> outputs) {
        SortedMap<String, byte[]> result = new TreeMap<>();
        outputs.forEach((name, output) -> {
            if (output.isWritten()) {
                result.put(name, output.bytes());
            }
        });
        return result;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
        MemoryOutput output = new MemoryOutput(className.replace('.', '/') + kind.extension, kind);
        if (kind == JavaFileObject.Kind.CLASS) {
            classes.put(className, output);
        }
        return output;
    }

    @Override
    public FileObject getFileForOutput(
            Location location, String packageName, String relativeName, @Nullable FileObject sibling) {
        String path = packageName.isEmpty() ? relativeName : packageName.replace('.', '/') + "/" + relativeName;
        return resources.computeIfAbsent(path, p -> new MemoryOutput(p, JavaFileObject.Kind.OTHER));
    }

    /** Overrides since Java 18, where the superclass hands it on to the manager that writes to the disk. */
    public JavaFileObject getJavaFileForOutputForOriginatingFiles(
            Location location, String className, JavaFileObject.Kind kind, FileObject... originatingFiles) {
        return getJavaFileForOutput(location, className, kind, null);
    }

    /** Overrides since Java 18, where the superclass hands it on to the manager that writes to the disk. */
    public FileObject getFileForOutputForOriginatingFiles(
            Location location, String packageName, String relativeName, FileObject... originatingFiles) {
        return getFileForOutput(location, packageName, relativeName, null);
    }

    /** Sources in memory are where javac looks for them, also for those of its own module. */
    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return file instanceof MemorySource || file instanceof MemoryOutput || super.contains(location, file);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        boolean inMemory =
                a.toUri().getScheme().equals("memory") || b.toUri().getScheme().equals("memory");
        return inMemory ? a.equals(b) : fileManager.isSameFile(a, b);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(Iterable<? extends File> files) {
        return fileManager.getJavaFileObjectsFromFiles(files);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(File... files) {
        return fileManager.getJavaFileObjects(files);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(Iterable<String> names) {
        return fileManager.getJavaFileObjectsFromStrings(names);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(String... names) {
        return fileManager.getJavaFileObjects(names);
    }

    @Override
    public void setLocation(Location location, Iterable<? extends File> files) throws IOException {
        fileManager.setLocation(location, files);
    }

    @Override
    public void setLocationFromPaths(Location location, Collection<? extends Path> paths) throws IOException {
        fileManager.setLocationFromPaths(location, paths);
    }

    @Override
    public Iterable<? extends File> getLocation(Location location) {
        return fileManager.getLocation(location);
    }

    @Override
    public Iterable<? extends Path> getLocationAsPaths(Location location) {
        return fileManager.getLocationAsPaths(location);
    }

    @Override
    public Path asPath(FileObject file) {
        return fileManager.asPath(file);
    }
}

package io.github.kconfig4j.compile;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Keeps in memory what one compilation writes, lets it find sources and earlier output in memory, and reads the rest from
 * the standard file manager. One for each compilation: the standard one is not safe to share.
 *
 * <p>It is a {@link StandardJavaFileManager} because javac accepts {@code --release} with no other.
 */
final class MemoryFileManager extends ForwardingJavaFileManager<StandardJavaFileManager>
        implements StandardJavaFileManager {
    private static final String CLASS = JavaFileObject.Kind.CLASS.extension;

    private final OutputFolder folder;
    private final Charset encoding;
    private final Map<String, MemorySource> sources = new LinkedHashMap<>();
    private final SortedMap<String, MemoryOutput> outputs = new TreeMap<>();
    private final SortedMap<String, MemoryOutput> generated = new TreeMap<>();
    private final SortedMap<String, String> sourcesOfOutputs = new TreeMap<>();

    /**
     * @param onSourcePath sources that are found by the name of their type
     * @param encoding that of the sources
     */
    MemoryFileManager(
            StandardJavaFileManager standard, List<MemorySource> onSourcePath, OutputFolder folder, Charset encoding) {
        super(standard);
        this.folder = folder;
        this.encoding = encoding;
        onSourcePath.forEach(source -> sources.put(source.source().path(), source));
        folder.files().forEach((path, bytes) -> outputs.put(path, output(path, Optional.of(bytes))));
    }

    private MemoryOutput output(String path, Optional<byte[]> before) {
        JavaFileObject.Kind kind = path.endsWith(CLASS) ? JavaFileObject.Kind.CLASS : JavaFileObject.Kind.OTHER;
        return new MemoryOutput(path, folder.classes().resolve(path).toUri(), kind, encoding, before);
    }

    /** What was written to the folder of the classes, by path. */
    SortedMap<String, byte[]> written() {
        return written(outputs);
    }

    /** What was written to the folder of generated sources, by path. */
    SortedMap<String, byte[]> writtenSources() {
        return written(generated);
    }

    /** The paths of the sources of what was written to the folder of the classes, by the path of the file. */
    SortedMap<String, String> sourcesOfWritten() {
        return sourcesOfOutputs;
    }

    private static SortedMap<String, byte[]> written(SortedMap<String, MemoryOutput> outputs) {
        SortedMap<String, byte[]> written = new TreeMap<>();
        outputs.forEach((path, output) -> {
            if (output.isWritten()) {
                written.put(path, output.bytes());
            }
        });
        return written;
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.CLASS_OUTPUT
                || location == StandardLocation.SOURCE_OUTPUT
                || (location == StandardLocation.SOURCE_PATH && !sources.isEmpty())
                || super.hasLocation(location);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        String prefix = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        List<JavaFileObject> found = new ArrayList<>();
        for (String part : parts(location)) {
            outputs.tailMap(part + prefix).values().stream()
                    .takeWhile(output -> output.path().startsWith(part + prefix))
                    .filter(output -> output.exists() && isIn(part + prefix, output.path(), recurse))
                    .filter(output -> kinds.contains(output.getKind()))
                    .forEach(found::add);
        }
        if (location == StandardLocation.SOURCE_PATH && kinds.contains(JavaFileObject.Kind.SOURCE)) {
            sources.forEach((path, source) -> {
                if (isIn(prefix, path, recurse)) {
                    found.add(source);
                }
            });
        }
        super.list(location, packageName, kinds, recurse).forEach(found::add);
        return found;
    }

    /** The parts of the folder of the classes that are searched at a location. */
    private List<String> parts(Location location) {
        if (location == StandardLocation.CLASS_OUTPUT) {
            return List.of(folder.part());
        }
        return location == StandardLocation.CLASS_PATH ? folder.searched() : List.of();
    }

    private static boolean isIn(String prefix, String path, boolean recurse) {
        return path.startsWith(prefix) && (recurse || path.lastIndexOf('/') == prefix.length() - 1);
    }

    @Override
    public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
        if (file instanceof MemorySource source) {
            return binaryName(source.source().path());
        }
        if (file instanceof MemoryOutput output) {
            return parts(location).stream()
                    .filter(output.path()::startsWith)
                    .findFirst()
                    .map(part -> binaryName(output.path().substring(part.length())))
                    .orElseGet(() -> binaryName(output.path()));
        }
        return super.inferBinaryName(location, file);
    }

    private static String binaryName(String path) {
        return path.substring(0, path.lastIndexOf('.')).replace('/', '.');
    }

    @Override
    public @Nullable JavaFileObject getJavaFileForInput(Location location, String className, JavaFileObject.Kind kind)
            throws IOException {
        String path = className.replace('.', '/') + kind.extension;
        if (location == StandardLocation.SOURCE_PATH && sources.containsKey(path)) {
            return sources.get(path);
        }
        Optional<MemoryOutput> output = existing(location, path);
        return output.isPresent() ? output.get() : super.getJavaFileForInput(location, className, kind);
    }

    @Override
    public @Nullable FileObject getFileForInput(Location location, String packageName, String relativeName)
            throws IOException {
        Optional<MemoryOutput> output = existing(location, path(packageName, relativeName));
        return output.isPresent() ? output.get() : super.getFileForInput(location, packageName, relativeName);
    }

    private Optional<MemoryOutput> existing(Location location, String path) {
        return parts(location).stream()
                .flatMap(part -> Stream.ofNullable(outputs.get(part + path)))
                .filter(MemoryOutput::exists)
                .findFirst();
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
        String path = className.replace('.', '/') + kind.extension;
        if (kind == JavaFileObject.Kind.CLASS && sibling instanceof MemorySource source) {
            sourcesOfOutputs.put(folder.part() + path, source.source().path());
        }
        return kind == JavaFileObject.Kind.SOURCE ? generated(path, kind) : output(folder.part() + path);
    }

    @Override
    public FileObject getFileForOutput(
            Location location, String packageName, String relativeName, @Nullable FileObject sibling) {
        String path = path(packageName, relativeName);
        return location == StandardLocation.SOURCE_OUTPUT
                ? generated(path, JavaFileObject.Kind.OTHER)
                : output(folder.part() + path);
    }

    private MemoryOutput output(String path) {
        return outputs.computeIfAbsent(path, p -> output(p, Optional.empty()));
    }

    private MemoryOutput generated(String path, JavaFileObject.Kind kind) {
        return generated.computeIfAbsent(
                path,
                p -> new MemoryOutput(
                        p, folder.generatedSources().resolve(p).toUri(), kind, encoding, Optional.empty()));
    }

    private static String path(String packageName, String relativeName) {
        return packageName.isEmpty() ? relativeName : packageName.replace('.', '/') + "/" + relativeName;
    }

    /** Overrides since Java 18, where the superclass hands it on to the manager that writes to the disk. */
    public JavaFileObject getJavaFileForOutputForOriginatingFiles(
            Location location, String className, JavaFileObject.Kind kind, FileObject... originatingFiles) {
        return getJavaFileForOutput(
                location, className, kind, originatingFiles.length == 1 ? originatingFiles[0] : null);
    }

    /** Overrides since Java 18, where the superclass hands it on to the manager that writes to the disk. */
    public FileObject getFileForOutputForOriginatingFiles(
            Location location, String packageName, String relativeName, FileObject... originatingFiles) {
        return getFileForOutput(location, packageName, relativeName, null);
    }

    private static boolean isInMemory(FileObject file) {
        return file instanceof MemorySource || file instanceof MemoryOutput;
    }

    /** Sources in memory are where javac looks for them, also for those of its own module. */
    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return isInMemory(file) || super.contains(location, file);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return isInMemory(a) || isInMemory(b) ? a.toUri().equals(b.toUri()) : fileManager.isSameFile(a, b);
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
        Optional<Path> output = outputPath(location);
        return output.isPresent() ? List.of(output.get().toFile()) : fileManager.getLocation(location);
    }

    @Override
    public Iterable<? extends Path> getLocationAsPaths(Location location) {
        Optional<Path> output = outputPath(location);
        return output.isPresent() ? List.of(output.get()) : fileManager.getLocationAsPaths(location);
    }

    /** Where it would be; javac looks whether an output folder is inside a module. */
    private Optional<Path> outputPath(Location location) {
        if (location == StandardLocation.CLASS_OUTPUT) {
            return Optional.of(folder.classes().resolve(folder.part()));
        }
        return location == StandardLocation.SOURCE_OUTPUT ? Optional.of(folder.generatedSources()) : Optional.empty();
    }

    @Override
    public Path asPath(FileObject file) {
        return isInMemory(file) ? Path.of(file.toUri()) : fileManager.asPath(file);
    }
}

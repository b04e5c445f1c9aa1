package io.github.kconfig4j.product.steps;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/** The file system of the machine, on which a {@link Fault} can happen. */
final class FaultyFileSystem extends FileSystem {
    private final FaultyProvider provider = new FaultyProvider(this);
    private final FileSystem real;
    private Fault fault = Fault.none();

    private FaultyFileSystem(FileSystem real) {
        this.real = real;
    }

    /** A path on such a file system. */
    static Path of(Path path) {
        return new FaultyPath(new FaultyFileSystem(path.getFileSystem()), path);
    }

    /** From now on this happens on the file system of a path. */
    static void happens(Fault fault, Path path) {
        ((FaultyFileSystem) path.getFileSystem()).fault = fault;
    }

    Fault fault() {
        return fault;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("no code that is tested asks for this");
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return new FaultyPath(this, real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        PathMatcher matcher = real.getPathMatcher(syntaxAndPattern);
        return path -> matcher.matches(FaultyPath.real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return real.newWatchService();
    }
}

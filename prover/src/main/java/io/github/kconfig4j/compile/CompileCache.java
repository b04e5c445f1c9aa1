package io.github.kconfig4j.compile;

import io.github.kconfig4j.generate.files.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Remembers what compilations gave, one file each, so that a build without a change compiles nothing. A file is believed if
 * its hash is right; a damaged one is made again. Warnings are remembered as well, a compilation that failed is not. Safe
 * for use by several threads.
 */
public final class CompileCache {
    private static final String SUFFIX = ".classes";
    private static final String USED = ".used";

    private final Path folder;
    private final AtomicFiles files;
    private final String version;
    private final String user;
    private final Dependencies dependencies = new Dependencies();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /**
     * @param folder where the files are; it need not exist
     * @param version the version of this product; another version uses nothing of this one
     * @param user who asks, such as the name of a goal: several may use one folder, each with caches of its own
     */
    public CompileCache(Path folder, String version, String user) {
        this.folder = folder;
        this.files = new AtomicFiles(folder.resolve(user + ".scratch"));
        this.version = version;
        this.user = user;
    }

    /** A key to which nothing is added yet. */
    public CompileKey newKey() {
        return new CompileKey(version, dependencies);
    }

    /** Whether something is kept under the key; it may be damaged. */
    public boolean remembers(CompileKey key) {
        return Files.isRegularFile(file(key.hex()));
    }

    /**
     * What the same compilation gave before, or else what it gives now.
     *
     * @param key stands for the compilation
     * @param compilation run unless its result is known
     * @throws IOException if the folder cannot be read or written
     */
    public CompileResult get(CompileKey key, Supplier<CompileResult> compilation) throws IOException {
        Optional<CompileResult> known = read(key.hex());
        return known.isPresent() ? known.get() : again(key, compilation);
    }

    /**
     * What a compilation gives now, whatever it gave before.
     *
     * @throws IOException if the folder cannot be written
     */
    public CompileResult again(CompileKey key, Supplier<CompileResult> compilation) throws IOException {
        used.add(key.hex());
        CompileResult result = compilation.get();
        if (result.succeeded()) {
            files.write(file(key.hex()), CompiledFile.write(result, key.hex()));
        }
        return result;
    }

    private Path file(String key) {
        return folder.resolve(key + SUFFIX);
    }

    private Optional<CompileResult> read(String key) throws IOException {
        used.add(key);
        return Files.isRegularFile(file(key))
                ? CompiledFile.read(Files.readAllBytes(file(key)), key)
                : Optional.empty();
    }

    /**
     * Deletes what neither this user, since this cache was made, nor another one in its last run has asked for.
     *
     * @throws IOException if a file cannot be deleted
     */
    public void prune() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        noteUsed();
        Set<String> wanted = new HashSet<>();
        for (Path list : files(USED)) {
            wanted.addAll(lines(list));
        }
        for (Path file : files(SUFFIX)) {
            String name = file.getFileName().toString();
            if (!wanted.contains(name.substring(0, name.length() - SUFFIX.length()))) {
                Files.deleteIfExists(file);
            }
        }
        files.clear();
    }

    private void noteUsed() throws IOException {
        Path list = folder.resolve(user + USED);
        List<String> keys = used.stream().sorted().toList();
        if (!Files.isRegularFile(list) || !lines(list).equals(keys)) {
            files.write(list, String.join("\n", keys).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** In an encoding in which a damaged list is no error either: its lines are then no keys. */
    private static List<String> lines(Path list) throws IOException {
        return Files.readString(list, StandardCharsets.ISO_8859_1).lines().toList();
    }

    private List<Path> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }
}

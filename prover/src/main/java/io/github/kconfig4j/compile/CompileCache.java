package io.github.kconfig4j.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Remembers what compilations gave, one file each, so that a build without a change compiles nothing. Safe for use by
 * several threads. A compilation with a warning is not remembered, because the warning is to be seen again.
 */
public final class CompileCache {
    private static final String SUFFIX = ".classes";
    private static final String USED = ".used";

    private final Path folder;
    private final String version;
    private final String user;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /**
     * @param folder where the files are; it need not exist
     * @param version the version of this product; another version uses nothing of this one
     * @param user who asks, such as the name of a goal: several may use one folder, each with caches of its own
     */
    public CompileCache(Path folder, String version, String user) {
        this.folder = folder;
        this.version = version;
        this.user = user;
    }

    /**
     * Compiles, or gives what the same compilation gave before.
     *
     * @throws IOException if the class path or the folder cannot be read or written
     */
    public CompileResult compile(Map<String, String> sources, CompilerOptions options) throws IOException {
        String key = CompileKey.of(sources, options, version);
        used.add(key);
        Optional<CompileResult> known = read(folder.resolve(key + SUFFIX));
        if (known.isPresent()) {
            return known.get();
        }
        CompileResult result = Compilation.compile(sources, options);
        if (result.succeeded() && result.diagnostics().isEmpty()) {
            write(folder.resolve(key + SUFFIX), result);
        }
        return result;
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
            wanted.addAll(Files.readAllLines(list));
        }
        for (Path file : files(SUFFIX)) {
            String name = file.getFileName().toString();
            if (!wanted.contains(name.substring(0, name.length() - SUFFIX.length()))) {
                Files.delete(file);
            }
        }
    }

    private void noteUsed() throws IOException {
        Path list = folder.resolve(user + USED);
        List<String> keys = used.stream().sorted().toList();
        if (!Files.isRegularFile(list) || !Files.readAllLines(list).equals(keys)) {
            Files.write(list, keys);
        }
    }

    private List<Path> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }

    private static Optional<CompileResult> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
        return Optional.of(new CompileResult(true, readMap(in), readMap(in), List.of()));
    }

    private static SortedMap<String, byte[]> readMap(DataInputStream in) throws IOException {
        SortedMap<String, byte[]> map = new TreeMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            map.put(name, in.readNBytes(in.readInt()));
        }
        return map;
    }

    private void write(Path file, CompileResult result) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writeMap(result.classes(), out);
            writeMap(result.resources(), out);
        }
        Files.createDirectories(folder);
        // Moved into place when complete, so that a broken build leaves no half of it.
        Path part = Files.createTempFile(folder, "part", ".tmp");
        Files.write(part, bytes.toByteArray());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void writeMap(SortedMap<String, byte[]> map, DataOutputStream out) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, byte[]> entry : map.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
    }
}

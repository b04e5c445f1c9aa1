package io.github.kconfig4j.generate.files;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of files: of a file, of all files below a folder, or of neither if there is nothing. Two of them are equal if
 * the same files have the same contents; when they were written does not count. Links are followed. Immutable.
 */
public final class FileHashes {
    private static final int BUFFER = 1 << 16;
    /** So many files keep a second thread busy for longer than it takes to start it. */
    private static final int WORTH_A_THREAD = 64;

    /** At the end of a folder's name; an empty one counts as well. */
    private static final String FOLDER = "/";

    /** In place of a hash: something is there that is no file, or cannot be read. */
    public static final String NO_FILE = "-";

    private final SortedMap<String, String> hashes;

    private FileHashes(SortedMap<String, String> hashes) {
        this.hashes = Collections.unmodifiableSortedMap(hashes);
    }

    /** Of folders only those that are empty: the others are in the names of what is in them. */
    private static FileHashes withoutFullFolders(SortedMap<String, String> all) {
        SortedMap<String, String> hashes = new TreeMap<>();
        String folder = "";
        for (Map.Entry<String, String> entry : all.entrySet()) {
            String name = entry.getKey();
            if (!folder.isEmpty() && name.startsWith(folder)) {
                hashes.remove(folder);
            }
            hashes.put(name, entry.getValue());
            folder = name.endsWith(FOLDER) ? name : "";
        }
        if (hashes.size() > 1) {
            hashes.remove(FOLDER);
        }
        return new FileHashes(hashes);
    }

    /**
     * Reads a file or all files below a folder.
     *
     * @throws IOException if something that is there cannot be read
     */
    public static FileHashes of(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        if (!Files.exists(root)) {
            return new FileHashes(hashes);
        }
        Names names = new Names(root);
        Files.walkFileTree(
                root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    /** How much there was before each of the folders that it is in. */
                    private final Deque<Integer> before = new ArrayDeque<>();

                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        before.push(files.size() + hashes.size());
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                            throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        // Of folders only those that are empty: the others are in the names of what is in them.
                        if (before.pop() == files.size() + hashes.size()) {
                            hashes.put(names.of(folder) + FOLDER, "");
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()) {
                            files.add(file);
                        } else {
                            // A link that leads nowhere, a pipe.
                            hashes.put(names.of(file), NO_FILE);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) {
                        // A link into a circle, a folder that may not be read: whoever needs it will say so.
                        hashes.put(names.of(file), NO_FILE);
                        return FileVisitResult.CONTINUE;
                    }
                });
        String[] found = hash(files);
        for (int i = 0; i < found.length; i++) {
            hashes.put(names.of(files.get(i)), found[i]);
        }
        return new FileHashes(hashes);
    }

    /** The hash of a content. */
    public static String of(byte[] content) {
        return ContentHash.of(content);
    }

    /** The hash of a text. */
    public static String of(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The names of files below a root. */
    private static final class Names {
        private final String separator;
        private final String prefix;
        private final Path root;

        Names(Path root) {
            this.root = root;
            this.separator = root.getFileSystem().getSeparator();
            String text = root.toString();
            this.prefix = text.endsWith(separator) ? text : text + separator;
        }

        String of(Path file) {
            String path = file.toString();
            // The way to the root is part of all that is found below it.
            String name = path.startsWith(prefix)
                    ? path.substring(prefix.length())
                    : root.relativize(file).toString();
            return separator.equals("/") ? name : name.replace(separator, "/");
        }
    }

    private static String[] hash(List<Path> files) throws IOException {
        String[] hashes = new String[files.size()];
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), 1 + files.size() / WORTH_A_THREAD);
        List<Worker> others = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i < workers; i++) {
            Worker worker = new Worker(files, hashes, i, workers);
            Thread thread = new Thread(worker, "kconfig-hash-" + i);
            thread.start();
            others.add(worker);
            threads.add(thread);
        }
        Worker own = new Worker(files, hashes, 0, workers);
        own.run();
        for (Thread thread : threads) {
            await(thread);
        }
        own.rethrow();
        for (Worker worker : others) {
            worker.rethrow();
        }
        return hashes;
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while files were read", e));
        }
    }

    /** Hashes each file at a certain distance from the last. */
    private static final class Worker implements Runnable {
        private final List<Path> files;
        private final String[] hashes;
        private final int first;
        private final int step;
        private final byte[] buffer = new byte[BUFFER];
        private final ContentHash hash = new ContentHash();
        private Optional<IOException> failure = Optional.empty();

        Worker(List<Path> files, String[] hashes, int first, int step) {
            this.files = files;
            this.hashes = hashes;
            this.first = first;
            this.step = step;
        }

        @Override
        public void run() {
            try {
                for (int i = first; i < files.size(); i += step) {
                    hashes[i] = hash(files.get(i));
                }
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }

        private String hash(Path file) throws IOException {
            try (InputStream in = open(file)) {
                int count = in.read(buffer);
                while (count > 0) {
                    hash.add(buffer, count);
                    count = in.read(buffer);
                }
            }
            return hash.take();
        }

        /** The streams of the file system that every system has are the fastest to start. */
        private static InputStream open(Path file) throws IOException {
            return file.getFileSystem().equals(FileSystems.getDefault())
                    ? new FileInputStream(file.toFile())
                    : Files.newInputStream(file);
        }

        void rethrow() throws IOException {
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
    }

    /** The hash of a file by its path below the root with {@code /}, that of the root itself by the empty path. */
    public Optional<String> hash(String path) {
        return Optional.ofNullable(hashes.get(path));
    }

    /** Adds the names and hashes to a text, one on a line, in their order. */
    public void appendTo(StringBuilder text) {
        // A loop, as elsewhere on the way of a build in which nothing has changed: each lambda costs milliseconds at
        // first.
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            text.append(file.getValue()).append(' ');
            Lines.append(file.getKey(), text);
            text.append('\n');
        }
    }

    /** The paths of all files, sorted. */
    public List<String> files() {
        List<String> files = new ArrayList<>();
        for (String name : hashes.keySet()) {
            if (!name.endsWith(FOLDER)) {
                files.add(name);
            }
        }
        return files;
    }

    /** The same with other contents of files, or without some: those that have none. */
    public FileHashes with(SortedMap<String, Optional<String>> changes) {
        SortedMap<String, String> changed = new TreeMap<>(hashes);
        changes.forEach((name, hash) -> hash.ifPresentOrElse(h -> changed.put(name, h), () -> changed.remove(name)));
        return withoutFullFolders(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileHashes that && hashes.equals(that.hashes);
    }

    @Override
    public int hashCode() {
        return hashes.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        appendTo(text);
        return text.toString();
    }
}

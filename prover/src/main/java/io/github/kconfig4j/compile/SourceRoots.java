package io.github.kconfig4j.compile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/** Reads the hand-written sources of a module. */
public final class SourceRoots {
    private SourceRoots() {}

    /**
     * Reads every {@code .java} file under some folders. Symbolic links are followed, except into a folder around them.
     *
     * @param base the folder that names in messages are relative to; a file outside it is named by its own path
     * @param roots the folders; one that does not exist has no sources
     * @param encoding the encoding of the files
     * @param filter which files are read, by their path with {@code /} below their root
     * @throws IOException if a file cannot be read or is not in that encoding
     */
    public static List<SourceText> read(Path base, List<Path> roots, Charset encoding, Predicate<String> filter)
            throws IOException {
        List<SourceText> sources = new ArrayList<>();
        for (Path root : roots) {
            for (Path file : files(root)) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(".java") && filter.test(path)) {
                    sources.add(new SourceText(
                            path, name(base, file), file.toAbsolutePath().toUri(), text(file, encoding)));
                }
            }
        }
        return sources;
    }

    /**
     * All files below a folder, sorted; none if it does not exist.
     *
     * @throws IOException if a folder cannot be read
     */
    public static List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(root)) {
            walk(root, files);
        }
        return files.stream().sorted().toList();
    }

    private static void walk(Path root, List<Path> files) throws IOException {
        Files.walkFileTree(
                root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                        if (failure instanceof FileSystemLoopException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw failure;
                    }
                });
    }

    private static String text(Path file, Charset encoding) throws IOException {
        try {
            return Files.readString(file, encoding);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not in the encoding " + encoding + " of the module's sources", e);
        }
    }

    private static String name(Path base, Path file) {
        Path absoluteBase = base.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(absoluteBase) ? absoluteBase.relativize(absolute) : file;
        return shown.toString().replace('\\', '/');
    }
}

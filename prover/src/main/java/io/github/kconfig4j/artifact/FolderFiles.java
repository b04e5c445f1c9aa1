package io.github.kconfig4j.artifact;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a folder, those behind symbolic links too. */
final class FolderFiles extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final List<Problem> problems;

    private FolderFiles(Path folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * The files by path with {@code /}.
     *
     * @param problems gets what is neither a file nor a folder, and links that lead nowhere
     */
    static SortedMap<String, Path> of(Path folder, List<Problem> problems) throws IOException {
        FolderFiles visitor = new FolderFiles(folder, problems);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        return visitor.files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (attributes.isRegularFile()) {
            files.put(path, file);
        } else if (attributes.isSymbolicLink()) {
            problems.add(Problem.unsearched("has a symbolic link that leads nowhere, " + path));
        } else {
            problems.add(Problem.unsearched("has something that is neither a file nor a folder, " + path));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException exception) throws IOException {
        if (exception instanceof FileSystemLoopException) {
            // A link back to a folder around it: what is behind it is walked already.
            return FileVisitResult.CONTINUE;
        }
        throw exception;
    }
}

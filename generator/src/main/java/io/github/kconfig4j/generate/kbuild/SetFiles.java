package io.github.kconfig4j.generate.kbuild;

import io.github.kconfig4j.generate.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a template set, named relative to its root with {@code /}. The root may lie in a zip file system.
 */
public final class SetFiles {
    private final Path root;

    /** The files below this directory. */
    public SetFiles(Path root) {
        this.root = root;
    }

    /** Whether there is such a file. */
    public boolean isFile(String name) {
        return Files.isRegularFile(root.resolve(name));
    }

    /** Whether there is such a directory. */
    public boolean isDirectory(String name) {
        return Files.isDirectory(root.resolve(name));
    }

    /**
     * The text of a file, or empty if it is not UTF-8.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public Optional<SourceText> read(String name) {
        try {
            return Optional.of(SourceText.of(name, Files.readString(root.resolve(name))));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all files, sorted. */
    public List<String> all() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

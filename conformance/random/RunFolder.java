import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder in which a tool runs.
 *
 * @param charset what its files are read and written in
 */
record RunFolder(Path path, Charset charset) {
    RunFolder {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Leaves nothing there but the files of an input. */
    void write(Input input) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!one.equals(path)) {
                    Files.delete(one);
                }
            }
        }
        for (Map.Entry<String, String> file : input.files().entrySet()) {
            Files.writeString(path.resolve(file.getKey()), file.getValue(), charset);
        }
    }

    /** All files that are there, by name. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(path.relativize(file).toString(), Files.readString(file, charset));
            }
        }
        return files;
    }
}

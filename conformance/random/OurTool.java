import io.github.kconfig4j.modes.Conf;
import io.github.kconfig4j.modes.ConfRequest;
import io.github.kconfig4j.syntax.Dialect;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** {@code kconfig conf}, in this process. One thread at a time. */
final class OurTool {
    /** No status of the C tool. */
    private static final int FAULT = -1;

    private final Dialect dialect;
    private final Path directory;
    private final Map<String, String> environment;

    OurTool(Dialect dialect, Path directory, Map<String, String> environment) throws IOException {
        this.dialect = dialect;
        this.directory = Files.createDirectories(directory);
        this.environment = environment;
    }

    /** One outcome for each of the first runs. */
    List<Outcome> run(Input input, int runs) throws IOException {
        clear();
        for (Map.Entry<String, String> file : input.files().entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue(), StandardCharsets.ISO_8859_1);
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (String run : input.runs().subList(0, runs)) {
            outcomes.add(run(run));
        }
        return outcomes;
    }

    private Outcome run(String arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status;
        try (PrintStream toOut = new PrintStream(out, false, StandardCharsets.ISO_8859_1);
                PrintStream toErr = new PrintStream(err, false, StandardCharsets.ISO_8859_1)) {
            try {
                status = Conf.run(new ConfRequest(
                        dialect,
                        List.of(arguments.split(" ")),
                        environment,
                        directory,
                        new ByteArrayInputStream(new byte[0]),
                        toOut,
                        toErr));
            } catch (RuntimeException | StackOverflowError e) {
                e.printStackTrace(toErr);
                status = FAULT;
            }
        }
        return new Outcome(
                status, out.toString(StandardCharsets.ISO_8859_1), err.toString(StandardCharsets.ISO_8859_1), files());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private void clear() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(directory)) {
                    Files.delete(path);
                }
            }
        }
    }
}

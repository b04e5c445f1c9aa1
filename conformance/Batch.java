import io.github.kconfig4j.modes.Conf;
import io.github.kconfig4j.modes.ConfRequest;
import io.github.kconfig4j.syntax.Dialect;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Our side of the cases whose directories come on standard input, one a line, all in this JVM. */
final class Batch {
    private Batch() {}

    public static void main(String[] arguments) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<?>> results = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Path directory = Path.of(line);
                results.add(executor.submit(() -> {
                    run(directory);
                    return null;
                }));
            }
        }
        for (Future<?> result : results) {
            result.get();
        }
        executor.shutdown();
    }

    private static void run(Path directory) throws IOException {
        Dialect dialect = Dialect.named(Files.readString(directory.resolve("dialect")).strip())
                .orElseThrow();
        Map<String, String> environment = environment(directory.resolve("environment"));
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        StringBuilder status = new StringBuilder();
        try (PrintStream out = new PrintStream(stdout, false, StandardCharsets.UTF_8);
                PrintStream err = new PrintStream(stderr, false, StandardCharsets.UTF_8)) {
            for (String run : Files.readAllLines(directory.resolve("runs"))) {
                status.append(conf(directory.resolve("kconfig"), dialect, environment, run, out, err)).append('\n');
            }
        }
        Files.writeString(directory.resolve("kconfig.status"), status);
        Files.write(directory.resolve("kconfig.stdout"), stdout.toByteArray());
        Files.write(directory.resolve("kconfig.stderr"), stderr.toByteArray());
    }

    private static int conf(
            Path directory,
            Dialect dialect,
            Map<String, String> environment,
            String arguments,
            PrintStream out,
            PrintStream err) {
        try {
            return Conf.run(new ConfRequest(
                    dialect,
                    List.of(arguments.split(" ")),
                    environment,
                    directory,
                    new ByteArrayInputStream(new byte[0]),
                    out,
                    err));
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours: it shows as a difference, and the other cases go on.
            e.printStackTrace(err);
            return -1;
        }
    }

    private static Map<String, String> environment(Path file) throws IOException {
        Map<String, String> environment = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int equals = line.indexOf('=');
            environment.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return environment;
    }
}

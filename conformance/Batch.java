import io.github.kconfig4j.model.ParseResult;
import io.github.kconfig4j.conf.Conf;
import io.github.kconfig4j.conf.ConfRequest;
import io.github.kconfig4j.conf.ConfTree;
import io.github.kconfig4j.options.Dialect;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Our side of the cases whose directories come on standard input, one a line, all in this JVM. Cases whose Kconfig files
 * and environment are the same share one reading of them.
 */
final class Batch {
    private static final String SEED = "KCONFIG_SEED";

    /** The trees read last; cases of one tree come one after the other. */
    private static final int KEPT = 4;

    private final Map<List<Object>, CompletableFuture<ParseResult>> trees =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<List<Object>, CompletableFuture<ParseResult>> eldest) {
                    return size() > KEPT;
                }
            });

    private Batch() {}

    public static void main(String[] arguments) throws Exception {
        Batch batch = new Batch();
        ExecutorService executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<?>> results = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Path directory = Path.of(line);
                results.add(executor.submit(() -> {
                    batch.run(directory);
                    return null;
                }));
            }
        }
        for (Future<?> result : results) {
            result.get();
        }
        executor.shutdown();
    }

    private void run(Path directory) throws IOException {
        Dialect dialect = Dialect.named(Files.readString(directory.resolve("dialect")).strip())
                .orElseThrow();
        Map<String, String> environment = environment(directory.resolve("environment"));
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        StringBuilder status = new StringBuilder();
        try (PrintStream out = new PrintStream(stdout, false, StandardCharsets.UTF_8);
                PrintStream err = new PrintStream(stderr, false, StandardCharsets.UTF_8)) {
            for (String run : Files.readAllLines(directory.resolve("runs"))) {
                ConfRequest request = new ConfRequest(
                        dialect,
                        List.of(run.split(" ")),
                        environment,
                        directory.resolve("kconfig"),
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        err);
                status.append(conf(request, err)).append('\n');
            }
        }
        Files.writeString(directory.resolve("kconfig.status"), status);
        Files.write(directory.resolve("kconfig.stdout"), stdout.toByteArray());
        Files.write(directory.resolve("kconfig.stderr"), stderr.toByteArray());
    }

    private int conf(ConfRequest request, PrintStream err) {
        try {
            return Conf.run(request, tree(request));
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours: it shows as a difference, and the other cases go on.
            e.printStackTrace(err);
            return -1;
        }
    }

    private ParseResult tree(ConfRequest request) {
        String top = request.arguments().get(request.arguments().size() - 1);
        Map<String, String> environment = new HashMap<>(request.environment());
        environment.remove(SEED);
        CompletableFuture<ParseResult> made = new CompletableFuture<>();
        CompletableFuture<ParseResult> known =
                trees.putIfAbsent(List.of(request.dialect(), top, environment), made);
        if (known == null) {
            try {
                made.complete(ConfTree.read(request, top));
            } catch (RuntimeException | StackOverflowError e) {
                made.completeExceptionally(e);
            }
        }
        return (known == null ? made : known).join();
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

import io.github.kconfig4j.options.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes Kconfig files and {@code .config} files at random, valid and broken ones, and runs another tool and ours on them. What
 * differs is made smaller and kept. Usage: DIALECT TOOL BATCH WORK SCRATCH FIRST COUNT JOBS, see the script {@code fuzz}.
 */
final class Fuzz {
    private static final int PROGRESS = 5_000;

    private final Dialect dialect;
    private final Path tool;
    private final Path batch;
    private final Path found;
    private final Path scratch;
    private final int first;
    private final int end;
    private final AtomicInteger next;
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger different = new AtomicInteger();

    private Fuzz(String[] arguments) {
        dialect = Dialect.named(arguments[0]).orElseThrow();
        tool = Path.of(arguments[1]);
        batch = Path.of(arguments[2]);
        found = Path.of(arguments[3]);
        scratch = Path.of(arguments[4]);
        first = Integer.parseInt(arguments[5]);
        next = new AtomicInteger(first);
        end = first + Integer.parseInt(arguments[6]);
    }

    public static void main(String[] arguments) throws Exception {
        Fuzz fuzz = new Fuzz(arguments);
        Thread[] workers = new Thread[Integer.parseInt(arguments[7])];
        for (int i = 0; i < workers.length; i++) {
            Path own = fuzz.scratch.resolve(Integer.toString(i));
            workers[i] = new Thread(() -> fuzz.work(own));
            workers[i].start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        System.out.printf(
                "fuzz: %s, seeds %d to %d: %d inputs, %d runs, %d inputs ended by the other tool's own fault, %d different%n",
                arguments[0],
                fuzz.first,
                fuzz.end - 1,
                fuzz.end - fuzz.first,
                fuzz.runs.get(),
                fuzz.ended.get(),
                fuzz.different.get());
        System.exit(fuzz.different.get() == 0 ? 0 : 1);
    }

    private void work(Path own) {
        Map<String, String> environment = Map.of(
                "PATH", System.getenv("PATH"), "LC_ALL", "C", "KCONFIG_SEED", "7", "FROM", "a value", "CONFIG_", "CONFIG_");
        try (Reference theirs = reference(own.resolve("theirs"), environment)) {
            OurTool ours = new OurTool(dialect, own.resolve("ours"), environment);
            Comparison comparison = new Comparison(theirs, ours, runs, ended);
            for (int seed = next.getAndIncrement(); seed < end; seed = next.getAndIncrement()) {
                check(seed, comparison);
                sayProgress(seed);
            }
        } catch (IOException | RuntimeException | Error e) {
            different.incrementAndGet();
            e.printStackTrace(System.out);
        }
    }

    /** To whoever waits, for hours if there are many; not part of the result. */
    private void sayProgress(int seed) {
        int begun = seed - first + 1;
        if (begun % PROGRESS == 0) {
            System.err.printf("fuzz: %d of %d inputs begun, %d different%n", begun, end - first, different.get());
        }
    }

    private Reference reference(Path directory, Map<String, String> environment) throws IOException {
        return dialect == Dialect.KCONFIGLIB
                ? new Scripts(tool, directory, environment)
                : new CTool(batch, tool, directory, environment);
    }

    private void check(int seed, Comparison comparison) throws IOException {
        Input input = new Generator(new Random(seed), dialect).input();
        if (comparison.differs(input)) {
            different.incrementAndGet();
            keep(seed, comparison, comparison.smallest(input));
        }
    }

    private void keep(int seed, Comparison comparison, Input input) throws IOException {
        Path kept = Files.createDirectories(found.resolve(Integer.toString(seed)));
        for (Map.Entry<String, String> file : input.files().entrySet()) {
            Files.writeString(kept.resolve(file.getKey()), file.getValue(), StandardCharsets.ISO_8859_1);
        }
        Files.writeString(kept.resolve("difference"), comparison.report(input), StandardCharsets.ISO_8859_1);
        System.out.println("DIFFERS at seed " + seed + ", see " + kept.resolve("difference"));
    }
}

package io.github.kconfig4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.conf.Conf;
import io.github.kconfig4j.conf.ConfRequest;
import io.github.kconfig4j.options.Dialect;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Inputs of the corpus with damage at random, in each dialect and several modes: every run ends by itself, with status 0
 * or 1, and throws nothing. A failure names the seed of the run.
 */
class DamagedInputTest {
    private static final int SHORT = 400;
    private static final int LONG = 20_000;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final List<String> MODES = List.of(
            "--olddefconfig",
            "--oldaskconfig",
            "--oldconfig",
            "--syncconfig",
            "--silentoldconfig",
            "--allnoconfig",
            "--allyesconfig",
            "--allmodconfig",
            "--alldefconfig",
            "--randconfig",
            "--listnewconfig",
            "--helpnewconfig",
            "--savedefconfig=defconfig",
            "--defconfig=.config",
            "--mod2yesconfig");

    @TempDir
    Path directory;

    private final List<CorpusCase> cases = new ArrayList<>();

    @BeforeEach
    void readCases() {
        CorpusFile.forEach(c -> {
            // Commands are not damaged: what they would do then is nobody's wish.
            if (c.files().values().stream().noneMatch(text -> text.contains("shell"))) {
                cases.add(c);
            }
        });
    }

    @Test
    void neitherThrowsNorHangs() {
        run(SHORT);
    }

    @Test
    @Tag("matrix")
    void neitherThrowsNorHangsForLong() {
        run(LONG);
    }

    private void run(int runs) {
        Map<Long, String> failures = new TreeMap<>();
        Map<Integer, Integer> statuses = new HashMap<>();
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            for (long seed = 0; seed < runs; seed++) {
                long own = seed;
                Future<Integer> result = pool.submit(() -> runOnce(own));
                try {
                    statuses.merge(result.get(LONGEST.toSeconds(), TimeUnit.SECONDS), 1, Integer::sum);
                } catch (TimeoutException e) {
                    failures.put(seed, "does not end");
                } catch (ExecutionException e) {
                    StackTraceElement[] trace = e.getCause().getStackTrace();
                    failures.put(seed, e.getCause() + (trace.length > 0 ? " at " + trace[0] : ""));
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(failures).isEmpty();
        assertThat(statuses).containsOnlyKeys(0, 1);
        assertThat(statuses.values()).allSatisfy(count -> assertThat(count).isGreaterThan(runs / 20));
    }

    private int runOnce(long seed) throws IOException {
        Random random = new Random(seed);
        CorpusCase corpusCase = cases.get(random.nextInt(cases.size()));
        Dialect dialect = Dialect.values()[random.nextInt(Dialect.values().length)];
        String mode = MODES.get(random.nextInt(MODES.size()));
        Path own = Files.createDirectory(directory.resolve("run" + seed));
        Damage damage = new Damage(random);
        for (Map.Entry<String, String> file : corpusCase.files().entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            write(own.resolve(file.getKey()), random.nextInt(3) == 0 ? bytes : damage.of(bytes));
        }
        if (corpusCase.config() != null) {
            byte[] bytes = corpusCase.config().getBytes(StandardCharsets.UTF_8);
            write(own.resolve(".config"), random.nextBoolean() ? bytes : damage.of(bytes));
        }
        Map<String, String> environment = new HashMap<>(corpusCase.env());
        environment.put("KCONFIG_SEED", Long.toString(seed));
        environment.put("KCONFIG_WARN_CHANGED_INPUT", "1");
        byte[] answers = damage.of("y\n\nm\n2\n?\nn\nabc\n0x5\n".getBytes(StandardCharsets.UTF_8));
        try (PrintStream nowhere = new PrintStream(new Limited(), false, StandardCharsets.UTF_8)) {
            return Conf.run(new ConfRequest(
                    dialect,
                    List.of(mode, "Kconfig"),
                    environment,
                    own,
                    new ByteArrayInputStream(answers),
                    nowhere,
                    nowhere));
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Takes what a run prints, and not more than a run can have to say. */
    private static final class Limited extends ByteArrayOutputStream {
        private static final int MOST = 1 << 26;

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            if (size() + length > MOST) {
                throw new UncheckedIOException(new IOException("More output than " + MOST + " bytes"));
            }
            super.write(bytes, offset, length);
        }
    }
}

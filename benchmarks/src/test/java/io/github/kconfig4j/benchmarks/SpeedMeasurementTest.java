package io.github.kconfig4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.benchmarks.TickBenchmark.Armed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Writes the tables of docs/speed.md, and fails if the generated tick is slower than the one written by hand. Only with
 * the profile {@code benchmarks}: it takes minutes, and a quiet machine.
 */
@Tag("benchmarks")
class SpeedMeasurementTest {
    private static final Path TABLES = Path.of("target", "speed.md");
    /** One load more at the start of the path gives 1.12 and above; the noise of a busy machine stays below this. */
    private static final double AS_FAST = 1.1;

    private static final int ROUNDS = Integer.getInteger("rounds", 7);

    @Test
    void writesTheTables() throws RunnerException, IOException {
        Rounds rounds = new Rounds();
        for (int round = 0; round < ROUNDS; round++) {
            for (Options options : inTurn(round)) {
                rounds.add(new Runner(options).run());
            }
        }
        SpeedTables tables = new SpeedTables();
        tables.tick(rounds);
        tables.allocation(rounds);
        tables.footprint();
        tables.queue(rounds);
        Files.writeString(TABLES, tables.text());

        assertThat(tables.text()).doesNotContain("NaN");
        assertTheGeneratedTickIsAsFast(rounds);
    }

    private static void assertTheGeneratedTickIsAsFast(Rounds rounds) {
        for (Expiry expiry : Expiry.values()) {
            for (Armed armed : Armed.values()) {
                String generated = SpeedTables.tick(armed, Code.GENERATED, expiry);
                String byHand = SpeedTables.tick(armed, Code.BY_HAND, expiry);
                assertThat(rounds.medianRatio(generated, byHand))
                        .as("time of %s in multiples of %s", generated, byHand)
                        .isLessThan(AS_FAST);
            }
        }
    }

    /** What is compared comes right after one another, and in every other round the other way round. */
    private static List<Options> inTurn(int round) {
        List<Options> all = new ArrayList<>();
        for (Expiry expiry : Expiry.values()) {
            for (Armed armed : Armed.values()) {
                for (Code code : Code.values()) {
                    all.add(tick(expiry, armed, code));
                }
            }
        }
        SpeedTables.SIZES.forEach(size -> all.add(queue(size)));
        if (round % 2 != 0) {
            Collections.reverse(all);
        }
        return all;
    }

    private static Options tick(Expiry expiry, Armed armed, Code code) {
        return benchmark(TickBenchmark.class, "-Xms64m", "-Xmx64m")
                .param("expiry", expiry.name())
                .param("armed", armed.name())
                .param("code", code.name())
                .warmupIterations(5)
                .addProfiler(GCProfiler.class)
                .build();
    }

    private static Options queue(String size) {
        // New objects soon lie where others lay: a page touched for the first time costs more than an expiry.
        return benchmark(QueueBenchmark.class, "-Xms1500m", "-Xmx1500m", "-Xmn16m")
                .param("timers", size)
                .warmupIterations(10)
                .build();
    }

    private static ChainedOptionsBuilder benchmark(Class<?> benchmark, String... heap) {
        return new OptionsBuilder()
                .include(benchmark.getSimpleName())
                .forks(1)
                .jvmArgs(heap)
                // Compiled in the foreground: else a busy machine measures what is not compiled yet.
                .jvmArgsAppend("-Xbatch", "-XX:+UseSerialGC")
                .warmupTime(TimeValue.milliseconds(100))
                .measurementIterations(20)
                .measurementTime(TimeValue.milliseconds(50))
                .addProfiler(CpuTimeProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }
}

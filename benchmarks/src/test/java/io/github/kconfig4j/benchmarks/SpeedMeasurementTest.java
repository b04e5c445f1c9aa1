package io.github.kconfig4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Writes the tables of docs/speed.md. Only with the profile {@code benchmarks}: it takes minutes, and a quiet machine. */
@Tag("benchmarks")
class SpeedMeasurementTest {
    private static final Path TABLES = Path.of("target", "speed.md");
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    @Test
    void writesTheTables() throws RunnerException, IOException {
        Rounds tick = rounds(TickBenchmark.class);
        Rounds queue = rounds(QueueBenchmark.class);
        SpeedTables tables = new SpeedTables();
        tables.tick(tick);
        tables.allocation(tick);
        tables.footprint();
        tables.queue(queue);
        Files.writeString(TABLES, tables.text());

        assertThat(tables.text()).doesNotContain("NaN");
    }

    private static Rounds rounds(Class<?> benchmark) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(benchmark.getSimpleName())
                .forks(1)
                // Compiled in the foreground: else a busy machine measures what is not compiled yet.
                .jvmArgs("-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch", "-Xbatch", "-XX:+UseSerialGC")
                .warmupIterations(5)
                .warmupTime(TimeValue.milliseconds(200))
                .measurementIterations(10)
                .measurementTime(TimeValue.milliseconds(50))
                .addProfiler(CpuTimeProfiler.class)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Rounds rounds = new Rounds();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(new Runner(options).run());
        }
        return rounds;
    }
}

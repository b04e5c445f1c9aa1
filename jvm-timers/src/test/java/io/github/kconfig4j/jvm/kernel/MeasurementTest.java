package io.github.kconfig4j.jvm.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.jvm.Variant;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writes the tables of docs/jvm-timers.md. Only with the profile {@code benchmarks}: numbers need a quiet machine. */
@Tag("benchmarks")
class MeasurementTest {
    private static final Path TABLES = Path.of("target", "jvm-timers.md");

    @Test
    void writesTheTables() throws Exception {
        StringBuilder tables = new StringBuilder(Accuracy.HEAD);
        for (Variant variant : Variant.values()) {
            Accuracy accuracy = Accuracy.of(variant);
            assertThat(accuracy.early()).isZero();
            tables.append(accuracy);
        }
        tables.append('\n').append(TickCost.HEAD).append(TickCost.ofAnIdleJvm());
        for (Variant variant : Variant.values()) {
            tables.append(TickCost.of(variant, 1));
            tables.append(TickCost.of(variant, 100));
        }
        tables.append('\n').append(DueTimers.HEAD);
        for (Variant variant : Variant.values()) {
            tables.append(DueTimers.ofManyThreads(variant));
            tables.append(DueTimers.ofOneThread(variant));
        }
        tables.append('\n').append(HeldLock.HEAD);
        for (Variant variant : Variant.values()) {
            tables.append(HeldLock.ofAnother(variant));
            tables.append(HeldLock.ofTheTarget(variant));
        }
        Files.writeString(TABLES, tables);
        System.out.println(tables);
    }
}

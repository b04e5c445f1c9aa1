package io.github.kconfig4j.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real threads start and cancel timers on their own clocks, on those of the others and on that of all. */
class StressTest {
    private static final int THREADS = 4;

    @ParameterizedTest
    @EnumSource
    @Timeout(120)
    void nothingIsLostOrDoubledOrEarly(Variant variant) throws InterruptedException {
        play(variant, 100_000);
    }

    @Tag("matrix")
    @ParameterizedTest
    @EnumSource
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void nothingIsLostOrDoubledOrEarlyInTenMillionOperations(Variant variant) throws InterruptedException {
        play(variant, 10_000_000);
    }

    private static void play(Variant variant, int operations) throws InterruptedException {
        try (CpuTimers timers = variant.start()) {
            StressRun run = new StressRun(timers, THREADS, operations / THREADS);
            run.play();
            System.out.println(variant + ": " + run.tally());

            assertThat(run.tally().mistakes()).isEmpty();
            assertThat(run.tally().expired()).isPositive();
            assertThat(run.tally().cancelled()).isPositive();
            assertThat(run.tally().expired() + run.tally().cancelled())
                    .isEqualTo(run.tally().started());
        }
    }
}

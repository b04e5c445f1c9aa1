package io.github.kconfig4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.ClockId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared does the same: timers written by hand expire at the ticks at which the generated ones do. */
class ByHandTest {
    private static final long MS = 1_000_000;

    @ParameterizedTest
    @EnumSource
    void timersExpireAtTheSameTicks(Code code) {
        for (Expiry expiry : Expiry.values()) {
            assertThat(expiredAfterEachTick(code, expiry))
                    .as("%s, %s", code, expiry)
                    .containsExactly(0, 1, 4, 4, 6, 6);
        }
    }

    private static List<Integer> expiredAfterEachTick(Code code, Expiry expiry) {
        TickedTask task = new TickedTask(code.timers(expiry));
        task.arm(ClockId.thread(0, ClockId.CPUCLOCK_SCHED), 12 * MS);
        task.arm(ClockId.thread(0, ClockId.CPUCLOCK_PROF), 13 * MS);
        task.arm(ClockId.process(0, ClockId.CPUCLOCK_VIRT), 15 * MS);
        task.arm(ClockId.process(0, ClockId.CPUCLOCK_SCHED), 16 * MS);
        task.arm(ClockId.process(0, ClockId.CPUCLOCK_PROF), 24 * MS);
        task.arm(ClockId.thread(0, ClockId.CPUCLOCK_VIRT), 21 * MS);
        List<Integer> expired = new ArrayList<>();
        for (int tick = 0; tick < 6; tick++) {
            task.runOneTick();
            expired.add(task.expired());
        }
        return expired;
    }
}

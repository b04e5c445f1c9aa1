package io.github.kconfig4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A tick that finds no timer due allocates nothing, compiled or interpreted. */
class AllocationTest {
    private final Allocations allocations = new Allocations();

    @ParameterizedTest
    @EnumSource
    void aTickWithNoTimerArmedAllocatesNothing(Expiry expiry) {
        TickedTask task = new TickedTask(expiry.generated());

        assertThat(allocations.bytesPerRun(task.timers()::runPosixCpuTimers, 1)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aTickWithTimersThatAreNotDueAllocatesNothing(Expiry expiry) {
        TickedTask task = new TickedTask(expiry.generated());
        task.armAllClocks(Long.MAX_VALUE / 2);

        assertThat(allocations.bytesPerRun(task.timers()::runPosixCpuTimers, 1)).isZero();
    }

    /** So that the above could fail. */
    @ParameterizedTest
    @EnumSource
    void aTickThatExpiresATimerIsSeenToAllocate(Expiry expiry) {
        TimerCrowd crowd = new TimerCrowd(expiry, TimerCrowd.DUE);

        assertThat(allocations.bytesPerRun(crowd::expire, 1)).isPositive();
    }
}

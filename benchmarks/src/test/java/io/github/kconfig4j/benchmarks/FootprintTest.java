package io.github.kconfig4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is off takes no room in a task; what a flag switches off takes as much as before. */
class FootprintTest {
    @Test
    void aVariantWithoutTaskWorkHasSmallerTasks() {
        assertThat(bytesPerTask(Code.GENERATED, Expiry.INLINE))
                .isLessThan(bytesPerTask(Code.GENERATED, Expiry.TASK_WORK));
    }

    @Test
    void aFlagLeavesTheTasksAsTheyAre() {
        assertThat(bytesPerTask(Code.FINAL_FLAG, Expiry.INLINE))
                .isEqualTo(bytesPerTask(Code.FINAL_FLAG, Expiry.TASK_WORK));
    }

    private static long bytesPerTask(Code code, Expiry expiry) {
        return new TickedTask(code.timers(expiry)).bytesPerTask();
    }
}

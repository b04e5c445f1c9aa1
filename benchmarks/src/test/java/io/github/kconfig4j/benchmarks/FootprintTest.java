package io.github.kconfig4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    /** The kernel's structs cost a task this much: it has the flags of a process too, and an object for its work. */
    @ParameterizedTest
    @EnumSource
    void aGeneratedTaskIsHardlyLargerThanOneWrittenByHand(Expiry expiry) {
        assertThat(bytesPerTask(Code.GENERATED, expiry))
                .isLessThanOrEqualTo(bytesPerTask(Code.BY_HAND, expiry) + 2 * Long.BYTES);
    }

    private static long bytesPerTask(Code code, Expiry expiry) {
        return new TickedTask(code.timers(expiry)).bytesPerTask();
    }
}

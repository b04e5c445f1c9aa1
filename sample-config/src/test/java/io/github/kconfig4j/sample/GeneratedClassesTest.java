package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is in the class files, as {@code javap} shows it. */
@EachVariant
class GeneratedClassesTest {
    /** What only the deferral needs: the state, the flag, the callback, enable-work, and the call that queues it. */
    private static final List<String> TASK_WORK_ONLY = List.of(
            "class io.github.kconfig4j.timers.PosixCputimersWork",
            "static final int CPUTIMERS_WORK_SCHEDULED",
            "PosixCputimersWork posixCputimersWork()",
            "void clearPosixCputimersWork(",
            "void posixCputimersInitWork(",
            "boolean posixCpuTimersWorkScheduled(",
            "void posixCpuTimersWork()",
            "posixCpuTimersEnableWork(",
            "Kernel.taskWorkAdd:",
            "posix_cpu_timers_key");

    /** What only expiry in the tick needs. */
    private static final List<String> INLINE_ONLY =
            List.of("Kernel.lockdepPosixtimerEnter:", "Kernel.lockdepPosixtimerExit:", "Kernel.cpuRelax:");

    private final Variant variant;

    GeneratedClassesTest(Variant variant) {
        this.variant = variant;
    }

    @Test
    void haveTheMembersOfTheirWayToExpireAndNoneOfTheOther() throws IOException {
        String disassembly = Disassembly.ofAll(variant.classes());

        List<String> present = variant.taskWork() ? TASK_WORK_ONLY : INLINE_ONLY;
        List<String> absent = variant.taskWork() ? INLINE_ONLY : TASK_WORK_ONLY;
        assertThat(disassembly).contains(present).doesNotContain(absent);
        assertThat(disassembly).contains("doRunPosixCpuTimers(", "handlePosixCpuTimers(", "runPosixCpuTimers(");
    }
}

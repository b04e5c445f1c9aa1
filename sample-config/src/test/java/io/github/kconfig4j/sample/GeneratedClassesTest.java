package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

/** What is in the class files, as {@code javap} shows it. */
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

    /** What only a CPU without ticks needs: where the timers say that they depend on them. */
    private static final List<String> NO_HZ_FULL_ONLY = List.of(
            "Kernel.tickDepSetTask:",
            "Kernel.tickDepClearTask:",
            "Kernel.tickDepSetSignal:",
            "Kernel.tickDepClearSignal:");

    /** The options that a user chooses, apart from the architecture. */
    private static final List<String> OPTIONS = List.of(
            "POSIX_TIMERS",
            "POSIX_CPU_TIMERS_TASK_WORK",
            "TICK_CPU_ACCOUNTING",
            "IRQ_TIME_ACCOUNTING",
            "VIRT_CPU_ACCOUNTING_NATIVE",
            "VIRT_CPU_ACCOUNTING_GEN",
            "PREEMPT_RT",
            "NO_HZ_FULL",
            "HZ_100",
            "HZ_250",
            "HZ_300",
            "HZ_1000",
            "KVM");

    private final Variant variant;

    GeneratedClassesTest(Variant variant) {
        this.variant = variant;
    }

    @EachVariant
    void haveTheMembersOfTheirOptionsAndNoneOfTheOthers() throws IOException {
        String disassembly = Disassembly.ofAll(variant.classes());

        List<String> present = variant.taskWork() ? TASK_WORK_ONLY : INLINE_ONLY;
        List<String> absent = variant.taskWork() ? INLINE_ONLY : TASK_WORK_ONLY;
        assertThat(disassembly).contains(present).doesNotContain(absent);
        if (variant.isSet("NO_HZ_FULL")) {
            assertThat(disassembly).contains(NO_HZ_FULL_ONLY);
        } else {
            assertThat(disassembly).doesNotContain(NO_HZ_FULL_ONLY).doesNotContain("tickDep");
        }
        assertThat(disassembly).contains("doRunPosixCpuTimers(", "handlePosixCpuTimers(", "runPosixCpuTimers(");
    }

    @EachVariant
    void nameTheOptionsThatAreSetAndNoOther() {
        for (String option : OPTIONS) {
            assertThat(variant.has("Autoconf.CONFIG_" + option)).as(option).isEqualTo(variant.isSet(option));
        }
    }
}

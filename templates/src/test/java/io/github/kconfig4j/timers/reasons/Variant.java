package io.github.kconfig4j.timers.reasons;

import io.github.kconfig4j.kernel.PosixCpuTimersProvider;
import io.github.kconfig4j.kernel.machine.KernelConfig;
import io.github.kconfig4j.timers.schedules.CompiledTimers;
import io.github.kconfig4j.timers.templates.ReadSet;
import java.util.List;

/** One of the two variants that are compared, as generated, and machines to run it on. */
record Variant(String name, PosixCpuTimersProvider timers) {
    static Variant inline(ReadSet set) {
        return new Variant("inline", compiled(set, "# CONFIG_POSIX_CPU_TIMERS_TASK_WORK is not set"));
    }

    static Variant taskWork(ReadSet set) {
        return new Variant("task work", compiled(set, "CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y"));
    }

    private static PosixCpuTimersProvider compiled(ReadSet set, String option) {
        return CompiledTimers.of(set, List.of("CONFIG_X86_64=y", option), List.of())
                .provider();
    }

    /** A process on a machine of its own. */
    Program start(KernelConfig config) {
        return new Program(config, timers);
    }
}

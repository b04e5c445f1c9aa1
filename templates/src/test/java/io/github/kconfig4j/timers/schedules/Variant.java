package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.machine.KernelConfig;
import io.github.kconfig4j.timers.schedules.CompiledTimers.Edit;
import io.github.kconfig4j.timers.templates.ReadSet;
import java.util.List;

/** The configurations whose schedules are explored: where timers expire, and whether locks sleep. */
enum Variant {
    /** In task work. */
    TASK_WORK("CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y", false),
    /** In the tick. */
    INLINE("CONFIG_POSIX_CPU_TIMERS_TASK_WORK=n", false),
    /** In task work, where it can be interrupted and preempted. */
    PREEMPT_RT("CONFIG_PREEMPT_RT=y", true);

    private final String option;
    private final boolean preemptRt;

    Variant(String option, boolean preemptRt) {
        this.option = option;
        this.preemptRt = preemptRt;
    }

    CompiledTimers compiled(ReadSet set, List<Edit> mistakes) {
        return CompiledTimers.of(set, List.of("CONFIG_X86_64=y", "CONFIG_KVM=y", option), mistakes);
    }

    KernelConfig kernelConfig() {
        return KernelConfig.of(250).withPreemptRt(preemptRt);
    }
}

<#-- What is due on the clocks of a process. -->
package io.github.kconfig4j.timers;

import static io.github.kconfig4j.timers.PosixCputimersState.CPUTIMERS_ACTIVE;
import static io.github.kconfig4j.timers.PosixCputimersState.CPUTIMERS_EXPIRING;

<#if config("NO_HZ_FULL")>
import io.github.kconfig4j.kernel.Kernel;
</#if>
import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.TaskCputime;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.ThreadGroupCputimer;
import java.util.List;

/** The timers on the clocks of a process; any of its threads may find them due. */
final class ProcessTimers {
<#if config("NO_HZ_FULL")>
    private final Kernel kernel;
</#if>
    private final TimerCollector collector;
    private final ProcessItimers itimers;
    private final CpuLimit cpuLimit;

<#if config("NO_HZ_FULL")>
    ProcessTimers(Kernel kernel, TimerCollector collector, ProcessItimers itimers, CpuLimit cpuLimit) {
        this.kernel = kernel;
<#else>
    ProcessTimers(TimerCollector collector, ProcessItimers itimers, CpuLimit cpuLimit) {
</#if>
        this.collector = collector;
        this.itimers = itimers;
        this.cpuLimit = cpuLimit;
    }

    /** Whether a clock of the process has reached its expiry cache: without a lock, so only a hint. */
    static boolean mayBeDue(TaskStruct task) {
        SignalStruct signal = task.signal();
        PosixCputimersState state = SignalCputimers.of(signal).posixCputimers();
        if (!state.testFlag(CPUTIMERS_ACTIVE) || state.testFlag(CPUTIMERS_EXPIRING)) {
            return false;
        }
        ThreadGroupCputimer cputimer = signal.cputimer();
        return state.taskCputimersExpired(cputimer.utime(), cputimer.stime(), cputimer.sumExecRuntime());
    }

    /**
     * {@code check_process_timers}: collects what is due, unless another thread is at it. Interval timers and the limit
     * signal at once, before any collected timer fires. All see the same clocks, although other threads may run. The
     * caller holds siglock.
     */
    void check(TaskStruct task, List<KItimer> firing) {
        SignalStruct signal = task.signal();
        PosixCputimersState state = SignalCputimers.of(signal).posixCputimers();
        if (!state.testFlag(CPUTIMERS_ACTIVE) || state.testFlag(CPUTIMERS_EXPIRING)) {
            return;
        }
        state.setFlag(CPUTIMERS_EXPIRING);
        TaskCputime samples = CpuClock.procSampleCputimeAtomic(signal);
        collector.collect(state, samples, firing);
        itimers.check(task, samples);
        if (!cpuLimit.check(task, samples)) {
            return;
        }
        if (state.expiryCacheIsInactive()) {
            state.clearFlag(CPUTIMERS_ACTIVE);
<#if config("NO_HZ_FULL")>
            kernel.tickDepClearSignal(signal);
</#if>
        }
        state.clearFlag(CPUTIMERS_EXPIRING);
    }
}

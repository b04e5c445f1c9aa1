<#-- What is due on the clocks of a thread. -->
package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TaskStruct;
import java.util.List;

/** The timers on the clocks of a thread. */
final class ThreadTimers {
    private final Kernel kernel;
    private final TimerCollector collector;
    private final RttimeLimit rttimeLimit;

    ThreadTimers(Kernel kernel, TimerCollector collector, RttimeLimit rttimeLimit) {
        this.kernel = kernel;
        this.collector = collector;
        this.rttimeLimit = rttimeLimit;
    }

    /** Whether one of the thread's own clocks has reached its expiry cache: without a lock, so only a hint. */
    static boolean mayBeDue(TaskStruct task) {
        return TaskCputimers.of(task)
                .posixCputimers()
                .taskCputimersExpired(task.utime(), task.stime(), task.sumExecRuntime());
    }

    /** {@code check_thread_timers}: collects what is due and looks at the limit. The caller holds siglock. */
    void check(TaskStruct task, List<KItimer> firing) {
        checkDlOverrun(task);
        PosixCputimersState state = TaskCputimers.of(task).posixCputimers();
        if (state.expiryCacheIsInactive()) {
            return;
        }
        collector.collect(state, CpuClock.taskSampleCputime(task), firing);
<#if config("NO_HZ_FULL")>
        if (rttimeLimit.check(task) && state.expiryCacheIsInactive()) {
            kernel.tickDepClearTask(task);
        }
<#else>
        rttimeLimit.check(task);
</#if>
    }

    /** {@code check_dl_overrun}: a deadline task that has used up its runtime is told so. */
    private void checkDlOverrun(TaskStruct task) {
        if (task.dlOverrun()) {
            task.setDlOverrun(false);
            kernel.signals().sendSignalLocked(Signo.SIGXCPU, task, PidType.PIDTYPE_TGID);
        }
    }
}

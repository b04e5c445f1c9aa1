<#-- Puts the parts together for one machine. -->
package io.github.kconfig4j.timers;

import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_PROF;
import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_SCHED;

import io.github.kconfig4j.kernel.CpuTimers;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.TimerSyscallHandlers;

/** What the kernel calls at ticks, forks and exits. */
final class KernelHooks implements CpuTimers {
    private final Kernel kernel;
    private final PosixTimers posixTimers;
    private final PosixCpuTimers posixCpuTimers;
    private final CpuLimit cpuLimit;

    KernelHooks(Kernel kernel) {
        this.kernel = kernel;
        CpuClock cpuClock = new CpuClock(kernel);
        TimerCollector collector = new TimerCollector(kernel);
        ProcessItimers itimers = new ProcessItimers(kernel, cpuClock);
        cpuLimit = new CpuLimit(kernel, cpuClock, itimers);
        posixTimers = new PosixTimers(kernel, cpuClock, new PosixCpuClock(kernel, cpuClock), itimers);
        posixCpuTimers = new PosixCpuTimers(
                kernel,
                new ThreadTimers(kernel, collector, new RttimeLimit(kernel)),
<#if config("NO_HZ_FULL")>
                new ProcessTimers(kernel, collector, itimers, cpuLimit),
<#else>
                new ProcessTimers(collector, itimers, cpuLimit),
</#if>
                posixTimers);
    }

    @Override
    public void initTask(TaskStruct task) {
        task.setTimers(newTaskCputimers());
    }

    @Override
    public void posixCputimersGroupInit(SignalStruct signal) {
        SignalCputimers state = new SignalCputimers(kernel);
        signal.setTimers(state);
        long softSeconds = signal.rlimitCpu().soft();
        if (softSeconds != Rlimit.INFINITY) {
            state.base(CPUCLOCK_PROF).setNextevt(CpuLimit.nanoseconds(softSeconds));
            state.setFlag(PosixCputimersState.CPUTIMERS_ACTIVE);
        }
    }

    @Override
    public void copyProcess(TaskStruct parent, TaskStruct child) {
        child.setTimers(newTaskCputimers());
    }

    private TaskCputimers newTaskCputimers() {
        TaskCputimers timers = new TaskCputimers(kernel);
<#if config("POSIX_CPU_TIMERS_TASK_WORK")>
        posixCputimersInitWork(timers);
</#if>
        return timers;
    }
<#if config("POSIX_CPU_TIMERS_TASK_WORK")>

    /** {@code posix_cputimers_init_work}: gives a task the work that expires its timers. */
    private void posixCputimersInitWork(TaskCputimers timers) {
        timers.clearPosixCputimersWork(new PosixCputimersWork(kernel, posixCpuTimers::posixCpuTimersWork));
    }
</#if>

    /**
     * {@code run_posix_cpu_timers}: the last thing that a tick does. Hard interrupt context. The checks, with which
     * nearly every tick ends, need the task alone.
     */
    @Override
    public void runPosixCpuTimers() {
        TaskStruct task = kernel.current();
        if (task.exitState() != 0) {
            // It may be reaped while its timers fire.
            return;
        }
<#if config("POSIX_CPU_TIMERS_TASK_WORK")>
        if (PosixCpuTimers.posixCpuTimersWorkScheduled(task)) {
            return;
        }
</#if>
        if (PosixCpuTimers.fastpathTimerCheck(task)) {
            posixCpuTimers.doRunPosixCpuTimers(task);
        }
    }

    @Override
    public void updateRlimitCpu(TaskStruct task, long softSeconds) {
        cpuLimit.update(task, softSeconds);
    }

    @Override
    public void rtWatchdog(TaskStruct task) {
        TaskCputimers.of(task).posixCputimers().base(CPUCLOCK_SCHED).setNextevt(task.sumExecRuntime());
    }

    @Override
    public void exitItimers(SignalStruct signal) {
        posixTimers.exitItimers(signal);
    }

    @Override
    public void posixCpuTimersExit(TaskStruct task) {
        TaskCputimers.of(task).posixCputimers().cleanup();
    }

    @Override
    public void posixCpuTimersExitGroup(TaskStruct task) {
        SignalCputimers.of(task.signal()).posixCputimers().cleanup();
    }

    @Override
    public TimerSyscallHandlers syscalls() {
        return posixTimers;
    }
}

<#-- The expiry: in the tick, or left to task work by the tick. -->
package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.TaskStruct;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out in each tick whether CPU timers are due, collects and fires them.
<#if config("POSIX_CPU_TIMERS_TASK_WORK")>
 *
 * <p>{@code CONFIG_POSIX_CPU_TIMERS_TASK_WORK}: the tick only looks; collecting and firing is work of the task, done
 * when it returns to user mode or enters a guest. So no lock is taken in hard interrupt context, and the task pays.
<#else>
 *
 * <p>All of it happens in the tick, in hard interrupt context.
</#if>
 */
final class PosixCpuTimers {
    private final Kernel kernel;
    private final ThreadTimers threadTimers;
    private final ProcessTimers processTimers;
    private final PosixTimers posixTimers;

    PosixCpuTimers(Kernel kernel, ThreadTimers threadTimers, ProcessTimers processTimers, PosixTimers posixTimers) {
        this.kernel = kernel;
        this.threadTimers = threadTimers;
        this.processTimers = processTimers;
        this.posixTimers = posixTimers;
    }

    /** {@code fastpath_timer_check}: a few comparisons, no lock, usually no. */
    static boolean fastpathTimerCheck(TaskStruct task) {
        return ThreadTimers.mayBeDue(task) || ProcessTimers.mayBeDue(task) || task.dlOverrun();
    }
<#if config("POSIX_CPU_TIMERS_TASK_WORK")>

    /** {@code posix_cpu_timers_work_scheduled}: the work that is queued will find whatever is due by then. */
    static boolean posixCpuTimersWorkScheduled(TaskStruct task) {
        return TaskCputimers.of(task).posixCputimers().testFlag(PosixCputimersState.CPUTIMERS_WORK_SCHEDULED);
    }

    /** {@code __run_posix_cpu_timers}: leaves the rest to the task. */
    void doRunPosixCpuTimers(TaskStruct task) {
        TaskCputimers timers = TaskCputimers.of(task);
        timers.posixCputimers().setFlag(PosixCputimersState.CPUTIMERS_WORK_SCHEDULED);
        kernel.taskWorkAdd(task, timers.posixCputimersWork().work());
    }

    /** {@code posix_cpu_timers_work}: the callback, in the context of the task. */
    void posixCpuTimersWork() {
        TaskStruct task = kernel.current();
        PosixCputimersWork work = TaskCputimers.of(task).posixCputimersWork();
        work.mutex().lock();
        handlePosixCpuTimers(task);
        work.mutex().unlock();
    }

<#if config("PREEMPT_RT")>
    /**
     * {@code posix_cpu_timers_enable_work}: ticks may queue the work again. siglock left interrupts on, so a tick may
     * have come since the clocks were read and seen the work as scheduled; then what it would have found is due here.
     *
     * @return false if the timers have to be checked again
     */
    private boolean posixCpuTimersEnableWork(TaskStruct task, long start) {
        kernel.localIrqDisable();
        boolean enable = start == kernel.jiffies() || !fastpathTimerCheck(task);
        if (enable) {
            TaskCputimers.of(task).posixCputimers().clearFlag(PosixCputimersState.CPUTIMERS_WORK_SCHEDULED);
        }
        kernel.localIrqEnable();
        return enable;
    }
<#else>
    /**
     * {@code posix_cpu_timers_enable_work}: ticks may queue the work again. siglock keeps interrupts off, so none can
     * have come since the clocks were read.
     */
    private static void posixCpuTimersEnableWork(TaskStruct task) {
        TaskCputimers.of(task).posixCputimers().clearFlag(PosixCputimersState.CPUTIMERS_WORK_SCHEDULED);
    }
</#if>
<#else>

    /** {@code __run_posix_cpu_timers}: collects and fires at once, in hard interrupt context. */
    void doRunPosixCpuTimers(TaskStruct task) {
        kernel.lockdepPosixtimerEnter();
        handlePosixCpuTimers(task);
        kernel.lockdepPosixtimerExit();
    }
</#if>

    /**
     * {@code handle_posix_cpu_timers}: collects what is due under siglock, then fires it one by one. In between a timer
     * may be set again or deleted, which cancels its firing.
     */
    private void handlePosixCpuTimers(TaskStruct task) {
        if (!kernel.lockTaskSighand(task)) {
            return;
        }
        List<KItimer> firing = new ArrayList<>();
<#if config("POSIX_CPU_TIMERS_TASK_WORK && PREEMPT_RT")>
        long start;
        do {
            start = kernel.jiffies();
            threadTimers.check(task, firing);
            processTimers.check(task, firing);
        } while (!posixCpuTimersEnableWork(task, start));
<#else>
        threadTimers.check(task, firing);
        processTimers.check(task, firing);
<#if config("POSIX_CPU_TIMERS_TASK_WORK")>
        posixCpuTimersEnableWork(task);
</#if>
</#if>
        kernel.unlockTaskSighand(task);
        firing.forEach(this::fire);
    }

    private void fire(KItimer timer) {
        timer.itLock().lock();
        CpuTimer cpuTimer = timer.cpu();
        boolean cancelled = !cpuTimer.isFiring();
        cpuTimer.setFiring(false);
        if (!cancelled) {
            posixTimers.fire(timer);
        }
        cpuTimer.setHandling(null);
        timer.itLock().unlock();
    }
}

package io.github.kconfig4j.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What the timers may call. Whether a model of a machine is below or real threads is nothing that they can tell; whether
 * it may be called from several threads is said by who implements it.
 */
public interface Kernel {
    /** {@code current}: the task on whose behalf the calling code runs. */
    TaskStruct current();

    /** Ticks since the start. */
    long jiffies();

    /** The length of a tick in nanoseconds, {@code TICK_NSEC}. */
    long tickNsec();

    Signals signals();

    SpinLock newSpinLock(LockClass lockClass);

    Mutex newMutex(LockClass lockClass);

    <T> Timerqueue<T> newTimerqueue();

    void localIrqDisable();

    /** {@code local_irq_enable}: an interrupt that came meanwhile is taken now, or soon. */
    void localIrqEnable();

    /** {@code lockdep_posixtimer_enter}: until the exit, {@code spinlock_t} in hard interrupt is known and tolerated. */
    void lockdepPosixtimerEnter();

    void lockdepPosixtimerExit();

    /** {@code lock_task_sighand}. @return false, and nothing locked, if the task was reaped */
    boolean lockTaskSighand(TaskStruct task);

    void unlockTaskSighand(TaskStruct task);

    /**
     * {@code task_work_add} with {@code TWA_RESUME}: the task notices on its way to user mode, it is neither woken nor
     * interrupted.
     *
     * @return false if the task exits and will run no more work
     */
    boolean taskWorkAdd(TaskStruct task, CallbackHead work);

    /** {@code resume_user_mode_work}: what {@code TIF_NOTIFY_RESUME} asks for. */
    void resumeUserModeWork();

    /** {@code schedule}: others may run before the current task goes on. */
    void schedule();

    /** {@code wake_up_process}. */
    void wakeUpProcess(TaskStruct task);

    /** {@code task_sched_runtime}: the run time of a task in nanoseconds, up to this moment. */
    long taskSchedRuntime(TaskStruct task);

    /** {@code find_task_by_vpid}: null if there is no such task, or it was reaped. */
    @Nullable
    TaskStruct findTask(int pid);

    /** {@code tick_dep_set_task} for POSIX timers: where this task runs the tick goes on ({@code NO_HZ_FULL}). */
    void tickDepSetTask(TaskStruct task);

    /** {@code tick_dep_clear_task}. */
    void tickDepClearTask(TaskStruct task);

    /** {@code tick_dep_set_signal} for POSIX timers: where a thread of this process runs the tick goes on. */
    void tickDepSetSignal(SignalStruct signal);

    /** {@code tick_dep_clear_signal}. */
    void tickDepClearSignal(SignalStruct signal);

    /** {@code tick_nohz_user_enter_prepare}: a step where CPUs can do without ticks. Interrupts are off. */
    void tickNohzUserEnterPrepare();

    /** {@code cpu_relax}: the calling code spins. */
    void cpuRelax();
}

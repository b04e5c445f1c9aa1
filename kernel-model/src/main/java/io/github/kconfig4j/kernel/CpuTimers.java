package io.github.kconfig4j.kernel;

/** What the rest of the kernel calls of the POSIX timers. One instance belongs to one machine. */
public interface CpuTimers {
    /** The timer state of the task that the kernel starts with ({@code INIT_TASK}, {@code posix_cputimers_init_work}). */
    void initTask(TaskStruct task);

    /** A process is made; it has its limits but no thread yet ({@code posix_cpu_timers_init_group}). */
    void posixCputimersGroupInit(SignalStruct signal);

    /** A task is made as a copy of its parent ({@code dup_task_struct}, {@code copy_process}). */
    void copyProcess(TaskStruct parent, TaskStruct child);

    /** The end of each tick: hard interrupt context, interrupts off, for the current task. */
    void runPosixCpuTimers();

    /**
     * {@code update_rlimit_cpu}: {@code RLIMIT_CPU} of a process was set to something finite. Task context.
     *
     * @param task any thread of the process
     */
    void updateRlimitCpu(TaskStruct task, long softSeconds);

    /** {@code posix_cputimers_rt_watchdog}: a real-time task has reached {@code RLIMIT_RTTIME}. Hard interrupt context. */
    void rtWatchdog(TaskStruct task);

    /** The last thread of a process exits: its timers are deleted. Task context. */
    void exitItimers(SignalStruct signal);

    /** A thread is reaped: its queues are emptied. The caller holds siglock. */
    void posixCpuTimersExit(TaskStruct task);

    /** The last thread of a process is reaped. The caller holds siglock. */
    void posixCpuTimersExitGroup(TaskStruct task);

    /** The system calls, for the current task. */
    TimerSyscallHandlers syscalls();
}

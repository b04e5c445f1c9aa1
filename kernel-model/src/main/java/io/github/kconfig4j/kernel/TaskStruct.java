package io.github.kconfig4j.kernel;

/** A thread, {@code struct task_struct}: the part of it that timers touch. */
public interface TaskStruct {
    int pid();

    /** {@code thread_pid}: the number of this thread; another one of its process's after {@code execve}, perhaps. */
    Pid threadPid();

    int tgid();

    SignalStruct signal();

    /** 0 while the task lives. */
    int exitState();

    /** Set at fork by the timers, before the task runs. */
    TaskTimerState timers();

    void setTimers(TaskTimerState value);

    /** User time in nanoseconds, as accounted. */
    long utime();

    /** System time in nanoseconds, as accounted. */
    long stime();

    /** {@code se.sum_exec_runtime} in nanoseconds: exact as of the last tick, switch or {@link Kernel#taskSchedRuntime}. */
    long sumExecRuntime();

    boolean testThreadFlag(ThreadFlag flag);

    /** All thread flags, {@code read_thread_flags}: the union of {@link ThreadFlag#mask()}. */
    int threadFlags();

    /**
     * {@code rt.timeout}: for how many ticks a real-time task has run without sleeping. It counts only while {@code
     * RLIMIT_RTTIME} is finite.
     */
    long rtTimeout();

    /** {@code dl.dl_overrun} of a deadline task that asked to be told: it has used up its runtime. */
    boolean dlOverrun();

    void setDlOverrun(boolean value);
}

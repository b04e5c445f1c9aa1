package io.github.kconfig4j.kernel;

/**
 * The numbers of the CPU clocks, {@code clockid_t}: bits 0 and 1 say which clock, bit 2 whether it is a thread's, the
 * rest is the complement of the thread or process id, 0 for the caller's own.
 */
public final class ClockId {
    /** User and system time. */
    public static final int CPUCLOCK_PROF = 0;
    /** User time. */
    public static final int CPUCLOCK_VIRT = 1;
    /** Run time as the scheduler counts it, in nanoseconds. */
    public static final int CPUCLOCK_SCHED = 2;
    /** The number of CPU clocks of a task or process. */
    public static final int CPUCLOCK_MAX = 3;

    /** The caller's process, {@link #CPUCLOCK_SCHED}. */
    public static final int CLOCK_PROCESS_CPUTIME_ID = 2;
    /** The calling thread, {@link #CPUCLOCK_SCHED}. */
    public static final int CLOCK_THREAD_CPUTIME_ID = 3;

    private static final int CPUCLOCK_PERTHREAD_MASK = 4;
    private static final int CPUCLOCK_CLOCK_MASK = 3;

    private ClockId() {}

    /** {@code MAKE_PROCESS_CPUCLOCK}. @param pid 0 for the caller's process */
    public static int process(int pid, int which) {
        return (~pid << 3) | which;
    }

    /** {@code MAKE_THREAD_CPUCLOCK}. @param pid 0 for the calling thread */
    public static int thread(int pid, int which) {
        return process(pid, which) | CPUCLOCK_PERTHREAD_MASK;
    }

    /** {@code CPUCLOCK_WHICH}; {@link #CPUCLOCK_MAX} is no CPU clock. */
    public static int which(int clockId) {
        return clockId & CPUCLOCK_CLOCK_MASK;
    }

    /** {@code CPUCLOCK_PERTHREAD}. */
    public static boolean perThread(int clockId) {
        return (clockId & CPUCLOCK_PERTHREAD_MASK) != 0;
    }

    /** {@code CPUCLOCK_PID}. */
    public static int pid(int clockId) {
        return ~(clockId >> 3);
    }
}

package io.github.kconfig4j.kernel;

/** A {@code clock_nanosleep} that is under way: its timer is armed. */
public interface Nanosleep {
    /** Whether the time has come, so that there is nothing to sleep for. */
    boolean isOver();

    /**
     * The rest of the call, when the task runs again.
     *
     * @return the nanoseconds that are left: 0 when the time has come, more when a signal came first
     */
    long finish();

    /** {@code posix_cpu_nsleep_restart}: sleeps again, until the same time of the clock. After {@link #finish}. */
    void restart();
}

package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.TaskCputime;

/**
 * {@code struct rusage}, the part about CPU time.
 *
 * @param utime nanoseconds of user time, as accounted
 * @param stime nanoseconds of system time, as accounted
 */
public record Rusage(long utime, long stime) {
    /** Whose time {@code getrusage} is asked for. */
    public enum Who {
        /** All threads of the process, those that have ended included. */
        RUSAGE_SELF,
        /** The children that were waited for, and theirs. */
        RUSAGE_CHILDREN,
        /** The calling thread. */
        RUSAGE_THREAD
    }

    static Rusage of(TaskCputime time) {
        return new Rusage(time.utime(), time.stime());
    }
}

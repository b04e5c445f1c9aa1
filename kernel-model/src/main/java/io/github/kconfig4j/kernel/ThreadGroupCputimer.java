package io.github.kconfig4j.kernel;

/**
 * {@code struct thread_group_cputimer}: the CPU time of a thread group, in nanoseconds. Accounting keeps it while {@link
 * SignalTimerState#timersActive()}; whoever sets that brings it up to date first.
 */
public interface ThreadGroupCputimer {
    long utime();

    long stime();

    long sumExecRuntime();

    /** {@code update_gt_cputime}: never lets a value go back. */
    void update(long utimeNow, long stimeNow, long sumExecRuntimeNow);
}

package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.SignalTimerState;
import io.github.kconfig4j.kernel.ThreadGroupCputimer;

/**
 * {@code struct thread_group_cputimer}: the CPU time of a thread group, in nanoseconds. Accounting adds to it only
 * while {@link SignalTimerState#timersActive()}; whoever sets that brings it up to date first.
 */
public final class ModelThreadGroupCputimer implements ThreadGroupCputimer {
    private long utime;
    private long stime;
    private long sumExecRuntime;

    ModelThreadGroupCputimer() {}

    @Override
    public long utime() {
        return utime;
    }

    @Override
    public long stime() {
        return stime;
    }

    @Override
    public long sumExecRuntime() {
        return sumExecRuntime;
    }

    /** {@code update_gt_cputime}: never lets a value go back. */
    @Override
    public void update(long utimeNow, long stimeNow, long sumExecRuntimeNow) {
        utime = Math.max(utime, utimeNow);
        stime = Math.max(stime, stimeNow);
        sumExecRuntime = Math.max(sumExecRuntime, sumExecRuntimeNow);
    }

    void addUtime(long ns) {
        utime += ns;
    }

    void addStime(long ns) {
        stime += ns;
    }

    void addSumExecRuntime(long ns) {
        sumExecRuntime += ns;
    }
}

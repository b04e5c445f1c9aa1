package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.kernel.ThreadGroupCputimer;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the threads have used since they became tasks, in nanoseconds, each up to the last time that anybody looked at its
 * clock. All of it is user time. Thread-safe.
 */
final class ProcessTime implements ThreadGroupCputimer {
    private final AtomicLong sum = new AtomicLong();

    @Override
    public long utime() {
        return sum.get();
    }

    @Override
    public long stime() {
        return 0;
    }

    @Override
    public long sumExecRuntime() {
        return sum.get();
    }

    @Override
    public void update(long utimeNow, long stimeNow, long sumExecRuntimeNow) {
        sum.accumulateAndGet(sumExecRuntimeNow, Math::max);
    }

    void add(long ns) {
        sum.addAndGet(ns);
    }
}

package io.github.kconfig4j.jvm.kernel;

import java.util.function.LongSupplier;

/** How long a thread has run, in nanoseconds. It never goes back. Thread-safe. */
final class RunTime {
    private final LongSupplier clock;
    private final ProcessTime process;
    private volatile long sum;
    private long seenByTick = -1;

    /**
     * @param clock the CPU time of the thread since it began; negative once it has ended
     * @param process what the thread uses from now on counts there as well
     */
    RunTime(LongSupplier clock, ProcessTime process) {
        this.clock = clock;
        this.process = process;
        sum = Math.max(0, clock.getAsLong());
    }

    /** As of the last {@link #update}. */
    long sum() {
        return sum;
    }

    /** {@code update_curr}: up to this moment. */
    synchronized long update() {
        long now = clock.getAsLong();
        if (now > sum) {
            process.add(now - sum);
            sum = now;
        }
        return sum;
    }

    /** Whether the thread has run since the last tick that it took. */
    boolean hasNewsForTick() {
        return update() != seenByTick;
    }

    /** A tick looks at the clock as it is now; only ticks call this. */
    void seeByTick() {
        seenByTick = sum;
    }
}

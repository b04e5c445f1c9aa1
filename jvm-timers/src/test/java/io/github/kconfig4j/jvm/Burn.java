package io.github.kconfig4j.jvm;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Uses CPU time of the calling thread. */
final class Burn {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Burn() {}

    /** What the calling thread has used since it began, in nanoseconds, by the JVM's own account. */
    static long used() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** At least this much, and no safe point. */
    static void of(Duration time) {
        long end = used() + time.toNanos();
        until(() -> used() >= end, () -> {});
    }

    /** Until something is so; does something else each time before it looks. */
    static void until(BooleanSupplier done, Runnable each) {
        each.run();
        while (!done.getAsBoolean()) {
            for (int i = 0; i < 100; i++) {
                Thread.onSpinWait();
            }
            each.run();
        }
    }
}

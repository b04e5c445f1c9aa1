package io.github.kconfig4j.jvm.kernel;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/** The CPU clocks that the JVM has of its threads, in nanoseconds since a thread began. Thread-safe. */
final class ThreadClocks {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** @throws UnsupportedOperationException if this JVM has none, or was told not to have them */
    ThreadClocks() {
        if (!threads.isThreadCpuTimeSupported()) {
            throw new UnsupportedOperationException("This JVM cannot tell the CPU time of its threads");
        }
        if (!threads.isThreadCpuTimeEnabled()) {
            throw new UnsupportedOperationException("The CPU time of threads is not measured in this JVM;"
                    + " ThreadMXBean.setThreadCpuTimeEnabled(true) turns that on");
        }
    }

    /**
     * The clock of a thread; it shows -1 once the thread has ended.
     *
     * @throws IllegalArgumentException if it has none
     */
    LongSupplier of(Thread thread) {
        long id = thread.getId();
        if (threads.getThreadCpuTime(id) < 0) {
            String why = thread.getState() == Thread.State.NEW
                    ? "it was not started yet"
                    : thread.isAlive() ? "it is a virtual thread, which has no CPU clock" : "it has ended";
            throw new IllegalArgumentException("There are no CPU timers for thread " + thread.getName() + ": " + why);
        }
        return () -> threads.getThreadCpuTime(id);
    }
}

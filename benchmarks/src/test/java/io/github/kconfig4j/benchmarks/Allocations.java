package io.github.kconfig4j.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Counts the bytes that code allocates in the calling thread. */
final class Allocations {
    private static final int ROUNDS = 5;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * The bytes that the code allocates, each time it runs, rounded down. The least of several rounds is taken: the first
     * run also loads classes.
     */
    long bytesPerRun(Runnable code, int runs) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int run = 0; run < runs; run++) {
                code.run();
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least / runs;
    }
}

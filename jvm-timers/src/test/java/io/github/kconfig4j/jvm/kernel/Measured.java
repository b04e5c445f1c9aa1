package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.jvm.Variant;
import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Siginfo;
import io.github.kconfig4j.kernel.Signo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A kernel on the real clocks, threads that run on it, and how times are told. */
final class Measured implements AutoCloseable {
    static final long TICK = 4_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ExecutorService executor;
    private final JvmKernel kernel;

    Measured(Variant variant) {
        this(variant, 1);
    }

    Measured(Variant variant, int threads) {
        kernel = new JvmKernel(TICK, variant.provider());
        executor = Executors.newFixedThreadPool(threads);
    }

    JvmKernel kernel() {
        return kernel;
    }

    ExecutorService executor() {
        return executor;
    }

    <T> T call(Callable<T> code) {
        try {
            return executor.submit(code).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A timer of the calling thread on its own clock. */
    int arm(Itimerspec value, Consumer<Siginfo> handler) {
        JvmTask task = kernel.current();
        int clock = ClockId.thread(0, ClockId.CPUCLOCK_SCHED);
        int timer = kernel.syscalls().timerCreate(clock, Sigevent.threadId(Signo.SIGRTMIN, task.pid()));
        kernel.handlers().handleTimer(timer, handler);
        kernel.syscalls().timerSettime(timer, false, value);
        return timer;
    }

    /** A safe point of the calling thread. @return the CPU time that it took */
    long safePoint() {
        long before = used();
        new SafePoint(kernel, kernel.current()).run();
        return used() - before;
    }

    static long used() {
        return THREADS.getCurrentThreadCpuTime();
    }

    static long used(Thread thread) {
        return THREADS.getThreadCpuTime(thread.getId());
    }

    static void burn(long ns) {
        long end = used() + ns;
        while (used() < end) {
            Thread.onSpinWait();
        }
    }

    static long median(long... values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static String micros(long ns) {
        return String.format(Locale.ROOT, ns < 100_000 ? "%.1f µs" : "%,.0f µs", ns / 1e3);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}

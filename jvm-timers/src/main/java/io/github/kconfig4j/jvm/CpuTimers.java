package io.github.kconfig4j.jvm;

import io.github.kconfig4j.jvm.kernel.JvmKernel;
import io.github.kconfig4j.jvm.kernel.SafePoint;
import io.github.kconfig4j.jvm.kernel.TickThread;
import io.github.kconfig4j.kernel.GuestEntry;
import io.github.kconfig4j.kernel.PosixCpuTimersProvider;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.Signo;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Timers on the CPU time of threads. An instance has a thread that takes ticks, until it is closed; several know nothing of
 * each other. Thread-safe.
 *
 * <p>A safe point of a thread is where it calls {@link Checkpoint#poll} or {@link Guest#enter}, and where a {@link
 * Checkpoint#blocking} call returns. A thread that has none is never told anything, if timers expire in task work.
 */
public final class CpuTimers implements AutoCloseable {
    /** How often ticks come, unless it is said: as often as with the kernel's default. */
    public static final int DEFAULT_HZ = 250;

    private static final long NSEC_PER_SEC = 1_000_000_000L;

    private final JvmKernel kernel;
    private final List<GuestEntry> guestEntries;
    private final TickThread ticks;

    private CpuTimers(int hz, ClassLoader loader) {
        long tickNsec = NSEC_PER_SEC / hz;
        kernel = new JvmKernel(tickNsec, provider(loader));
        guestEntries = load(GuestEntry.class, loader);
        ticks = new TickThread(tickNsec, kernel::tick);
    }

    /** With {@link #DEFAULT_HZ} ticks a second and the timers that the calling thread's class loader finds. */
    public static CpuTimers start() {
        return start(DEFAULT_HZ, Thread.currentThread().getContextClassLoader());
    }

    /**
     * Starts to take ticks.
     *
     * @param hz ticks a second, from 1 to 1000; an expiry is late by up to a tick
     * @param loader where the generated timers are looked for
     * @throws IllegalStateException if there are none, or those of more than one configuration
     * @throws UnsupportedOperationException if this JVM does not tell the CPU time of threads
     */
    public static CpuTimers start(int hz, ClassLoader loader) {
        if (hz < 1 || hz > 1000) {
            throw new IllegalArgumentException("There can be 1 to 1000 ticks a second, not " + hz);
        }
        CpuTimers timers = new CpuTimers(hz, loader);
        timers.ticks.start();
        return timers;
    }

    private static PosixCpuTimersProvider provider(ClassLoader loader) {
        List<PosixCpuTimersProvider> found = load(PosixCpuTimersProvider.class, loader);
        if (found.size() != 1) {
            throw new IllegalStateException(
                    "There have to be the timers of one configuration on the class path, not of "
                            + found.size() + ": generate them from the set posix-cpu-timers with CONFIG_POSIX_TIMERS=y,"
                            + " and put the classes of one variant there");
        }
        return found.get(0);
    }

    private static <T> List<T> load(Class<T> service, ClassLoader loader) {
        return ServiceLoader.load(service, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /**
     * The clock of a thread.
     *
     * @throws IllegalArgumentException if it has none: it was not started, has ended, or is a virtual thread
     */
    public CpuClock of(Thread thread) {
        return CpuClock.ofThread(kernel, kernel.task(thread));
    }

    /** The clock that adds up what the threads use that were given to {@link #of}, or have called anything here, since then. */
    public CpuClock process() {
        return CpuClock.ofProcess(kernel);
    }

    /** The calling thread's own safe points. */
    public Checkpoint checkpoint() {
        return new Checkpoint(Thread.currentThread(), new SafePoint(kernel, kernel.current()));
    }

    /**
     * The way of the calling thread into something that runs scripts, bytecode or queries of its own.
     *
     * @throws IllegalStateException if the timers were generated without guests, {@code CONFIG_KVM}
     */
    public Guest guest() {
        if (guestEntries.size() != 1) {
            throw new IllegalStateException("There has to be one guest entry on the class path, not "
                    + guestEntries.size() + ": generate the timers with CONFIG_KVM=y");
        }
        return new Guest(kernel, guestEntries.get(0), checkpoint());
    }

    /** What a piece of code may use at most, in the thread that runs it. */
    public CpuBudget budget(Duration hard) {
        return new CpuBudget(this, hard);
    }

    /**
     * {@code RLIMIT_CPU} on what {@link #process} shows. At the soft limit, and each second of CPU time from then on, the
     * action runs; at the hard limit every thread gets a {@link CpuLimitExceededException} at its next safe point, and at
     * each one after.
     *
     * @param softSeconds at least 1, at most the hard limit
     */
    public void limit(long softSeconds, long hardSeconds, Runnable atSoft) {
        if (softSeconds < 1 || softSeconds > hardSeconds) {
            throw new IllegalArgumentException("A soft limit is at least 1 second and at most the hard one, not "
                    + softSeconds + " of " + hardSeconds);
        }
        kernel.handlers().handle(Signo.SIGXCPU, info -> atSoft.run());
        kernel.prlimitCpu(new Rlimit(softSeconds, hardSeconds));
    }

    /** Runs an action in a thread, at its next safe point. */
    public void post(Thread thread, Runnable action) {
        kernel.post(kernel.task(thread), action);
    }

    /** Takes no more ticks, so that nothing expires any more; waits for the one that is under way. */
    @Override
    public void close() {
        ticks.stop();
    }

    /** The thread that takes the ticks, to be measured or watched. */
    public Thread tickThread() {
        return ticks.thread();
    }
}

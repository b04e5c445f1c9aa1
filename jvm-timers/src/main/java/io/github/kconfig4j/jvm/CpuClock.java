package io.github.kconfig4j.jvm;

import io.github.kconfig4j.jvm.kernel.JvmKernel;
import io.github.kconfig4j.jvm.kernel.JvmTask;
import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Nanosleep;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Siginfo;
import io.github.kconfig4j.kernel.Signo;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * The CPU time of a thread, or of all of them, and timers on it. Nothing expires early; something expires late by up to a
 * tick, and by the time until the next safe point where that is waited for. Thread-safe.
 */
public final class CpuClock {
    /** How often who waits looks whether the thread has ended. */
    private static final long LOOK_NSEC = 100_000_000;

    private final JvmKernel kernel;
    private final JvmTask owner;
    private final int clockId;
    private final Sigevent event;

    private CpuClock(JvmKernel kernel, JvmTask owner, int clockId, Sigevent event) {
        this.kernel = kernel;
        this.owner = owner;
        this.clockId = clockId;
        this.event = event;
    }

    static CpuClock ofThread(JvmKernel kernel, JvmTask task) {
        int clockId = ClockId.thread(task.pid(), ClockId.CPUCLOCK_SCHED);
        return new CpuClock(kernel, task, clockId, Sigevent.threadId(Signo.SIGRTMIN, task.pid()));
    }

    static CpuClock ofProcess(JvmKernel kernel) {
        int clockId = ClockId.process(0, ClockId.CPUCLOCK_SCHED);
        return new CpuClock(kernel, kernel.leader(), clockId, Sigevent.signal(Signo.SIGRTMIN));
    }

    /** What was used up to now. @throws IllegalStateException if the thread has ended */
    public Duration time() {
        return Duration.ofNanos(call(() -> kernel.syscalls().clockGettime(clockId)));
    }

    /**
     * Runs an action once, when this much more was used.
     *
     * @param time more than nothing
     * @throws IllegalStateException if the thread has ended
     */
    public CpuTimer after(Duration time, Runnable action) {
        CpuTimer timer = create();
        return start(timer, Itimerspec.oneShot(positive(time)), info -> {
            if (timer.cancel()) {
                action.run();
            }
        });
    }

    /**
     * Runs an action each time that this much was used, until the timer is cancelled.
     *
     * @param action it is told how many expiries it stands for: more than one if it comes late
     * @throws IllegalStateException if the thread has ended
     */
    public CpuTimer every(Duration time, LongConsumer action) {
        long ns = positive(time);
        return start(create(), Itimerspec.periodic(ns, ns), info -> action.accept(1L + info.overrun()));
    }

    /**
     * Blocks the calling thread until this much more was used by others; it is no safe point.
     *
     * @return false if the thread has ended before, even before the call
     * @throws IllegalArgumentException if it is the calling thread's own clock
     */
    public boolean await(Duration time) throws InterruptedException {
        if (owner == kernel.current()) {
            throw new IllegalArgumentException("A thread cannot wait for its own CPU time");
        }
        Optional<Nanosleep> begun = begin(positive(time));
        return begun.isPresent() && finish(begun.get());
    }

    /** Nothing if the thread has ended. */
    private Optional<Nanosleep> begin(long ns) {
        kernel.updateClock(owner);
        try {
            return Optional.of(kernel.syscalls().clockNanosleep(clockId, false, ns));
        } catch (ErrnoException e) {
            return Optional.empty();
        }
    }

    private boolean finish(Nanosleep sleep) throws InterruptedException {
        boolean interrupted = false;
        while (!sleep.isOver() && owner.exitState() == 0 && !interrupted) {
            kernel.current().sleep(LOOK_NSEC);
            interrupted = Thread.interrupted();
        }
        long left = sleep.finish();
        if (interrupted) {
            throw new InterruptedException("with " + left + " ns of CPU time still to be used");
        }
        return left == 0;
    }

    private CpuTimer create() {
        return call(() -> new CpuTimer(kernel, owner, kernel.syscalls().timerCreate(clockId, event)));
    }

    private CpuTimer start(CpuTimer timer, Itimerspec value, Consumer<Siginfo> handler) {
        timer.handle(handler);
        try {
            call(() -> kernel.syscalls().timerSettime(timer.id(), false, value));
        } catch (IllegalStateException e) {
            timer.cancel();
            throw e;
        }
        return timer;
    }

    private <T> T call(Supplier<T> syscall) {
        kernel.updateClock(owner);
        try {
            return syscall.get();
        } catch (ErrnoException e) {
            throw new IllegalStateException(
                    "Thread " + owner.thread().getName() + " has ended: it has no CPU timers", e);
        }
    }

    private static long positive(Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("A timer needs some CPU time to wait for, not " + time);
        }
        return time.toNanos();
    }
}

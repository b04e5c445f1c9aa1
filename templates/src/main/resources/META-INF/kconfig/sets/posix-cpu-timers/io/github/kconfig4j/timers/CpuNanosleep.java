package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.Errno;
import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Nanosleep;
import java.util.function.Supplier;

/** {@code do_cpu_nanosleep}: a task that waits for a CPU clock, with a timer that nobody else knows. */
final class CpuNanosleep implements Nanosleep {
    private final PosixCpuClock clock;
    private final Supplier<KItimer> timers;
    private KItimer timer;
    private long requested;
    private long expires;

    /** @param timers makes the timer, each time that the call begins; fails if there is no such clock (any more) */
    CpuNanosleep(PosixCpuClock clock, Supplier<KItimer> timers) {
        this.clock = clock;
        this.timers = timers;
    }

    /** Arms the timer. It fires at once if the time has passed. */
    void start(boolean absolute, long ns) {
        timer = timers.get();
        requested = ns;
        timer.itLock().lock();
        try {
            PosixCpuClock.SetResult result = clock.timerSet(timer, absolute, Itimerspec.oneShot(ns));
            if (result.todo() == PosixCpuClock.Todo.FIRE) {
                timer.cpu().setExpires(0);
            }
        } finally {
            timer.itLock().unlock();
        }
    }

    @Override
    public boolean isOver() {
        return timer.cpu().expires() == 0;
    }

    @Override
    public long finish() {
        if (isOver()) {
            return 0;
        }
        expires = timer.cpu().expires();
        long left = -1;
        while (true) {
            PosixCpuClock.SetResult result = disarm();
            left = left < 0 ? result.old().value() : left;
            if (result.todo() != PosixCpuClock.Todo.RETRY) {
                return left;
            }
            clock.timerWaitRunning(timer);
        }
    }

    /** A target that is gone cannot say what was left: it is what was asked for. */
    private PosixCpuClock.SetResult disarm() {
        timer.itLock().lock();
        try {
            return clock.timerSet(timer, false, Itimerspec.DISARMED);
        } catch (ErrnoException e) {
            if (e.errno() != Errno.ESRCH) {
                throw e;
            }
            return new PosixCpuClock.SetResult(Itimerspec.oneShot(requested), PosixCpuClock.Todo.NOTHING);
        } finally {
            timer.itLock().unlock();
        }
    }

    @Override
    public void restart() {
        start(true, expires);
    }
}

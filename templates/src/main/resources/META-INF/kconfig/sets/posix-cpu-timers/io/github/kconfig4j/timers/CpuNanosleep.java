package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Nanosleep;

/** {@code do_cpu_nanosleep}: a task that waits for a CPU clock, with a timer that nobody else knows. */
final class CpuNanosleep implements Nanosleep {
    private final PosixCpuClock clock;
    private final KItimer timer;
    private long expires;

    CpuNanosleep(PosixCpuClock clock, KItimer timer) {
        this.clock = clock;
        this.timer = timer;
    }

    /** Arms the timer. It fires at once if the time has passed. */
    void start(boolean absolute, long ns) {
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
        Itimerspec left = null;
        while (true) {
            timer.itLock().lock();
            PosixCpuClock.SetResult result = clock.timerSet(timer, false, Itimerspec.DISARMED);
            timer.itLock().unlock();
            left = left == null ? result.old() : left;
            if (result.todo() != PosixCpuClock.Todo.RETRY) {
                return left.value();
            }
            clock.timerWaitRunning(timer);
        }
    }

    @Override
    public void restart() {
        start(true, expires);
    }
}

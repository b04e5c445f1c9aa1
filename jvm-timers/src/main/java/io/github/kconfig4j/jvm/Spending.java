package io.github.kconfig4j.jvm;

import java.time.Duration;

/** The budget of one call. */
final class Spending {
    private final CpuTimers timers;
    private final Thread thread;
    private final Duration hard;
    private volatile boolean over;

    Spending(CpuTimers timers, Thread thread, Duration hard) {
        this.timers = timers;
        this.thread = thread;
        this.hard = hard;
    }

    /** It is used up: whichever thread learns of it, the one that spends is told. */
    void exceed() {
        if (thread == Thread.currentThread()) {
            stop();
        } else {
            timers.post(thread, this::stop);
        }
    }

    /** In the thread that spends; it is told at each of its safe points, since the code may catch what is thrown. */
    private void stop() {
        if (!over) {
            timers.post(thread, this::stop);
            throw new CpuBudgetExceededException(hard);
        }
    }

    /** The call has ended. */
    void end() {
        over = true;
    }
}

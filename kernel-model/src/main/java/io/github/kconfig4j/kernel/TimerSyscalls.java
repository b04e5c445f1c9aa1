package io.github.kconfig4j.kernel;

/** The system calls of POSIX timers and CPU clocks that do not sleep. Each throws {@link ErrnoException} when it fails. */
public interface TimerSyscalls {
    /** @return the id of the new timer, which is disarmed */
    int timerCreate(int clockId, Sigevent event);

    /**
     * Arms, changes or disarms a timer.
     *
     * @param absolute whether {@code value} is a time of the clock ({@code TIMER_ABSTIME})
     * @return the setting before: the time that was left, and the interval
     */
    Itimerspec timerSettime(int timerId, boolean absolute, Itimerspec value);

    /** The time that is left, 0 when disarmed, and the interval. */
    Itimerspec timerGettime(int timerId);

    /** The overrun of the signal that was delivered last. */
    int timerGetoverrun(int timerId);

    void timerDelete(int timerId);

    /**
     * Sets an interval timer of the process.
     *
     * @param which {@link Itimer#ITIMER_VIRTUAL} or {@link Itimer#ITIMER_PROF}
     * @return the setting before
     */
    Itimerspec setitimer(int which, Itimerspec value);

    /** The time that is left of an interval timer, 0 when disarmed, and its interval. */
    Itimerspec getitimer(int which);

    /** Nanoseconds of CPU time. */
    long clockGettime(int clockId);

    /** Sets a clock, which no CPU clock allows. */
    void clockSettime(int clockId, long ns);

    /** The resolution in nanoseconds. */
    long clockGetres(int clockId);
}

package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.Pid;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.Siginfo;
import io.github.kconfig4j.kernel.Signals;
import io.github.kconfig4j.kernel.Sigqueue;
import io.github.kconfig4j.kernel.TimerSignal;

/** The signal that a timer has allocated for itself; it knows when it is out of date. */
final class PosixTimerSignal implements TimerSignal {
    private final KItimer timer;
    private final PosixTimers timers;
    private final Sigqueue sigqueue;
    private int signalSeq;
    private int sigqueueSeq;

    PosixTimerSignal(KItimer timer, PosixTimers timers, Signals signals) {
        this.timer = timer;
        this.timers = timers;
        sigqueue = signals.preallocate(Siginfo.timer(timer.event().signo(), timer.id()), this);
    }

    Sigqueue sigqueue() {
        return sigqueue;
    }

    /** A signal that is pending now must no longer be delivered: the timer was set again or deleted. */
    void invalidate() {
        signalSeq++;
    }

    /** The signal stands for the setting that the timer has now. */
    void validate() {
        sigqueueSeq = signalSeq;
    }

    boolean isStale() {
        return signalSeq != sigqueueSeq;
    }

    @Override
    public Siginfo deliver(Siginfo info) {
        return timers.deliverSignal(timer, info);
    }

    @Override
    public boolean requeuePending() {
        return timer.status() == KItimer.Status.REQUEUE_PENDING;
    }

    @Override
    public Pid pid() {
        return timer.itPid();
    }

    @Override
    public PidType pidType() {
        return timer.itPidType();
    }
}

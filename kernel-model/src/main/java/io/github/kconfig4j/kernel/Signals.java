package io.github.kconfig4j.kernel;

/** Sending signals, the part of {@code kernel/signal.c} that timers call. */
public interface Signals {
    /**
     * {@code sigqueue_alloc}: the signal that a POSIX timer keeps until it is deleted.
     *
     * @throws ErrnoException {@code EAGAIN} if {@code RLIMIT_SIGPENDING} is reached
     */
    Sigqueue preallocate(Siginfo info, TimerSignal timer);

    /** {@code posix_timer_cleanup_ignored}, {@code sigqueue_free}: a timer is deleted. Takes the caller's siglock. */
    void free(Sigqueue signal);

    /** {@code send_signal_locked}: the caller holds the target's siglock. */
    void sendSignalLocked(int signo, TaskStruct target, PidType type);

    /**
     * {@code posixtimer_send_sigqueue}: queues a timer's own signal, takes the target's siglock. A target that is gone gets
     * nothing.
     */
    void sendSigqueue(Sigqueue signal);

    /** {@code signal_pending}. */
    boolean signalPending(TaskStruct task);
}

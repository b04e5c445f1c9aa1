package io.github.kconfig4j.kernel;

import org.jspecify.annotations.Nullable;

/** A timer as the sender of a queued signal; asked when the signal is about to be delivered. */
public interface TimerSignal {
    /**
     * {@code posixtimer_deliver_signal}: rearms an interval timer and fills in the overrun. Called in task context
     * without siglock.
     *
     * @return what to deliver, or null when the signal is stale and has to be dropped
     */
    @Nullable
    Siginfo deliver(Siginfo info);

    /** Whether the timer waits for this delivery to be rearmed; if so an ignored signal is kept for later. */
    boolean requeuePending();

    /** {@code it_pid}: the thread, or the process by its leader, that the signal is for. */
    Pid pid();

    /** {@code it_pid_type}: whether it is for one thread or for the process. */
    PidType pidType();
}

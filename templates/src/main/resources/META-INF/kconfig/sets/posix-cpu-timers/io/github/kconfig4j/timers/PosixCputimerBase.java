package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.Timerqueue;
import io.github.kconfig4j.kernel.TimerqueueNode;

/** The armed timers of one CPU clock and when the first of them is due, {@code struct posix_cputimer_base}. */
final class PosixCputimerBase {
    /** Nothing is armed, {@code U64_MAX}. */
    static final long NEVER = Long.MAX_VALUE;

    /** Something changed: the next tick has to look into the queue. */
    private static final long RECALCULATE = 0;

    private final Timerqueue<KItimer> tqhead;
    private final PosixCputimersState state;
    private final int clock;

    PosixCputimerBase(Kernel kernel, PosixCputimersState state, int clock) {
        tqhead = kernel.newTimerqueue();
        this.state = state;
        this.clock = clock;
    }

    Timerqueue<KItimer> tqhead() {
        return tqhead;
    }

    /**
     * The expiry cache, in nanoseconds of the clock: what the tick compares, without a lock. It may be earlier than the
     * first expiry, never later.
     */
    long nextevt() {
        return state.nextevt(clock);
    }

    void setNextevt(long value) {
        state.setNextevt(clock, value);
    }

    /** {@code trigger_base_recalc_expires}. */
    void recalculate() {
        setNextevt(RECALCULATE);
    }

    /** {@code cleanup_timerqueue}. */
    void cleanup() {
        for (TimerqueueNode<KItimer> next = tqhead.getnext(); next != null; next = tqhead.getnext()) {
            next.owner().cpu().dequeue();
        }
    }
}

package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.Timerqueue;
import io.github.kconfig4j.kernel.TimerqueueNode;

/**
 * The armed timers of one CPU clock and when the first of them is due, {@code struct posix_cputimer_base}. In the
 * kernel it lies inside {@code struct posix_cputimers}; here it is a view of its clock's fields there.
 */
record PosixCputimerBase(PosixCputimersState state, int clock) {
    /** Nothing is armed, {@code U64_MAX}. */
    static final long NEVER = Long.MAX_VALUE;

    /** Something changed: the next tick has to look into the queue. */
    private static final long RECALCULATE = 0;

    Timerqueue<KItimer> tqhead() {
        return state.tqhead(clock);
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

    /** Something on this clock other than its first timer expires then: the cache is not later. */
    void expiresBy(long value) {
        setNextevt(Math.min(nextevt(), value));
    }

    /** {@code trigger_base_recalc_expires}. */
    void recalculate() {
        setNextevt(RECALCULATE);
    }

    /** {@code cleanup_timerqueue}. */
    void cleanup() {
        for (TimerqueueNode<KItimer> next = tqhead().getnext(); next != null; next = tqhead().getnext()) {
            next.owner().cpu().dequeue();
        }
    }
}

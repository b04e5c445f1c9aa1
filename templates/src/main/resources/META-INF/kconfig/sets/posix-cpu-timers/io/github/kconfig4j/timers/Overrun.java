package io.github.kconfig4j.timers;

/** How many expiries of a timer its signal stands for, {@code it_overrun} and {@code it_overrun_last}. */
final class Overrun {
    /** The first expiry is the signal itself, not an overrun. */
    private static final long START = -1;

    private long count = START;
    private long last;

    void add(long expiries) {
        count += expiries;
    }

    void reset() {
        count = START;
    }

    /** The signal is delivered: what was counted is its overrun, and counting starts again. */
    void deliver() {
        last = count;
        count = START;
    }

    /** {@code timer_overrun_to_int}: the overrun of the last delivered signal. */
    int last() {
        return (int) Math.min(last, Integer.MAX_VALUE);
    }
}

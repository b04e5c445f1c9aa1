package io.github.kconfig4j.kernel.machine;

/** The time of the machine, in nanoseconds. It moves only when something says that time passes. */
final class Timeline {
    private final long tickNsec;
    private long now;

    Timeline(long tickNsec) {
        this.tickNsec = tickNsec;
    }

    long now() {
        return now;
    }

    /** The number of ticks that are due since the start. */
    long jiffies() {
        return now / tickNsec;
    }

    /** Nanoseconds from now to the next tick, at least 1. */
    long untilNextTick() {
        return tickNsec - now % tickNsec;
    }

    boolean atTick() {
        return now % tickNsec == 0;
    }

    void move(long ns) {
        now += ns;
    }
}

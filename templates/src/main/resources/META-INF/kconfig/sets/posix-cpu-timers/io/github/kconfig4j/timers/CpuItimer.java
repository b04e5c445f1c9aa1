package io.github.kconfig4j.timers;

/** An interval timer of a process, {@code struct cpu_itimer}. Guarded by siglock. */
final class CpuItimer {
    private long expires;
    private long incr;

    /** Absolute expiry in nanoseconds of the process's clock; 0 is disarmed. */
    long expires() {
        return expires;
    }

    /** Nanoseconds between further expiries, 0 for one-shot. */
    long incr() {
        return incr;
    }

    void set(long newExpires, long newIncr) {
        expires = newExpires;
        incr = newIncr;
    }

    /** Moves the expiry by one interval, whatever the time: an interval timer has no overrun. */
    void advance() {
        expires = incr == 0 ? 0 : expires + incr;
    }
}

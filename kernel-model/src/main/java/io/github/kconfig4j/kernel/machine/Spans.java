package io.github.kconfig4j.kernel.machine;

/** Total and longest stretch of a state that comes and goes, in nanoseconds. */
public final class Spans {
    private long total;
    private long longest;
    private long running;

    Spans() {}

    public long total() {
        return total;
    }

    public long longest() {
        return longest;
    }

    /** Time passed, and the state held or not. */
    void pass(boolean held, long ns) {
        if (!held) {
            running = 0;
        } else {
            running += ns;
            total += ns;
            longest = Math.max(longest, running);
        }
    }

    /** The state ended, even if no time passes until it comes again. */
    void end() {
        running = 0;
    }
}

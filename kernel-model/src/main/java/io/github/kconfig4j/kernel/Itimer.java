package io.github.kconfig4j.kernel;

/** The interval timers of a process that run on CPU time; {@code ITIMER_REAL}, 0, is none of them. */
public final class Itimer {
    /** Counts user time, signals {@code SIGVTALRM}. */
    public static final int ITIMER_VIRTUAL = 1;
    /** Counts user and system time, signals {@code SIGPROF}. */
    public static final int ITIMER_PROF = 2;

    private Itimer() {}
}

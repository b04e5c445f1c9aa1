package io.github.kconfig4j.timers.differential;

/** What a program of a random script can do. Each makes sense in any state, so that a script can be shortened anywhere. */
enum Action {
    BURN,
    CREATE,
    SETTIME,
    SETTIME_ABSOLUTE,
    DISARM,
    GETTIME,
    GETOVERRUN,
    DELETE,
    SETITIMER,
    GETITIMER,
    CLOCK,
    BLOCK,
    UNBLOCK,
    SLEEP,
    NANOSLEEP,
    FORK,
    EXIT_THREAD,
    EXEC,
    /** Is in the kernel while time passes: the one thing in which the variants may differ. */
    STAY_IN_KERNEL;

    /** Whether it ends so much that a script should not have it often. */
    boolean isRare() {
        return this == EXEC || this == EXIT_THREAD || this == DELETE;
    }
}

package io.github.kconfig4j.timers.schedules;

/** What a schedule places between two steps of the kernel. An event that cannot happen there waits until it can. */
enum Event {
    /** Time passes until a tick is due. It is taken now, or when interrupts are on again. */
    TICK,
    /** Two ticks pass. */
    TWO_TICKS,
    /** Another thread of the process runs on this CPU until the next tick, if the code can be preempted. */
    PREEMPTION,
    /** The thread goes on on the other CPU, if it can be preempted and moved and that CPU is idle. */
    MIGRATION,
    /** A thread on the other CPU deletes the timer. */
    DELETE,
    /** A thread that preempts the one whose timer it is deletes the timer. It does not give way unless it sleeps. */
    PREEMPTING_DELETE,
    /** A thread on the other CPU sets the timer to the far future. */
    SETTIME,
    /** A thread that preempts the one whose timer it is sets the timer to the far future. */
    PREEMPTING_SETTIME,
    /**
     * Whoever preempts the thread, or runs on the other CPU, stops in the middle of what it does and goes on only when the
     * thread needs that, or at the end.
     */
    RESUMPTION,
    /** A thread on the other CPU forks a process. */
    FORK,
    /** A thread on the other CPU exits, and is reaped with that. */
    EXIT,
    /** A thread on the other CPU, not the leader, executes another program; it waits for the others to die. */
    EXEC,
    /** The process, which has exited, is reaped by another one on the other CPU. */
    REAP;

    /** Whether it takes the CPU from the thread. */
    boolean preempts() {
        return this == PREEMPTION || this == PREEMPTING_DELETE || this == PREEMPTING_SETTIME;
    }

    /** Whether it deletes or sets the timer. */
    boolean cancels() {
        return switch (this) {
            case DELETE, PREEMPTING_DELETE, SETTIME, PREEMPTING_SETTIME -> true;
            default -> false;
        };
    }

    /** Whether further events can be placed at the steps of what it lets somebody else do. */
    boolean isInterruptible() {
        return preempts() || cancels();
    }

    /** Whether it means anything after these. */
    boolean canFollow(Schedule schedule) {
        return this != RESUMPTION
                || schedule.placements().stream().anyMatch(each -> each.event().isInterruptible());
    }

    /** Whether a schedule may have it more than once. */
    boolean repeats() {
        return this == TICK;
    }

    /** Whether it leaves the timers as they are, so that their expiries can be counted. */
    boolean leavesTimers() {
        return switch (this) {
            case TICK, TWO_TICKS, PREEMPTION, MIGRATION, RESUMPTION, FORK -> true;
            default -> false;
        };
    }
}

package io.github.kconfig4j.timers.schedules;

/** What a schedule places between two steps of the kernel. */
enum Event {
    /** Time passes until a tick is due. It is taken now, or when interrupts are on again. */
    TICK,
    /** Two ticks pass. */
    TWO_TICKS,
    /** Another thread of the process runs on this CPU until the next tick, if the code can be preempted. */
    PREEMPTION,
    /** Another thread, on another CPU, deletes the timer. */
    DELETE,
    /** Another thread, on another CPU, sets the timer to the far future. */
    SETTIME
}

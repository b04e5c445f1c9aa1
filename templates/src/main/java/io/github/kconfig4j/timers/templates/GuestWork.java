package io.github.kconfig4j.timers.templates;

import java.util.List;

/** What a task may have to do before it enters a guest, with the thread flags that say so. */
enum GuestWork {
    /** A signal: the guest is left alone and {@code KVM_RUN} returns. */
    SIGNAL("TIF_SIGPENDING", "TIF_NOTIFY_SIGNAL"),
    /** Another task shall run first, now or when it suits. */
    RESCHEDULING("TIF_NEED_RESCHED", "TIF_NEED_RESCHED_LAZY"),
    /** Another task shall run first, now: all that {@code need_resched} looks at. */
    NEED_RESCHED("TIF_NEED_RESCHED"),
    /** Task work, that of CPU timers included. */
    NOTIFY_RESUME("TIF_NOTIFY_RESUME");

    private final List<String> flags;

    GuestWork(String... flags) {
        this.flags = List.of(flags);
    }

    List<String> flags() {
        return flags;
    }
}

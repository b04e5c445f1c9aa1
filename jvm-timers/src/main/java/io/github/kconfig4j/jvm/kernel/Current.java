package io.github.kconfig4j.jvm.kernel;

import org.jspecify.annotations.Nullable;

/** Which task the calling thread runs for: its own, or the one that it interrupts. Thread-safe. */
final class Current {
    private final Tasks tasks;
    private final ThreadLocal<@Nullable JvmTask> interrupted = new ThreadLocal<>();

    Current(Tasks tasks) {
        this.tasks = tasks;
    }

    JvmTask task() {
        JvmTask other = interrupted.get();
        return other == null ? tasks.of(Thread.currentThread()) : other;
    }

    /** Whether the calling thread is in the middle of a tick of some task. */
    boolean inInterrupt() {
        return interrupted.get() != null;
    }

    /** The calling thread takes a tick on behalf of a task. */
    void interrupt(JvmTask task, Runnable tick) {
        interrupted.set(task);
        try {
            tick.run();
        } finally {
            interrupted.remove();
        }
    }
}

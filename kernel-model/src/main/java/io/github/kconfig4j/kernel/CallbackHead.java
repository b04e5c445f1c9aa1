package io.github.kconfig4j.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A work item that a task runs on its way back to user mode, {@code struct callback_head}. It is in one list at most:
 * adding it again before it ran corrupts the list in the kernel and is refused here.
 */
public final class CallbackHead {
    private final String name;
    private final Runnable func;
    private @Nullable CallbackHead next;
    private boolean queued;

    /** {@code init_task_work}. */
    public CallbackHead(String name, Runnable func) {
        this.name = name;
        this.func = func;
    }

    /** What was added before it; null if it is the last of its list. */
    public @Nullable CallbackHead next() {
        return next;
    }

    /** It is put at the head of a list. @throws IllegalStateException if it is in one */
    public void queue(@Nullable CallbackHead before) {
        if (queued) {
            throw new IllegalStateException("Task work " + name + " is added while it is queued");
        }
        queued = true;
        next = before;
    }

    /** It is in no list any more, and does what it is for. */
    public void run() {
        queued = false;
        next = null;
        func.run();
    }

    @Override
    public String toString() {
        return name;
    }
}

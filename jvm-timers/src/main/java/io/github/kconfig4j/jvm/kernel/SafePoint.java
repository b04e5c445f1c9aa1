package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.kernel.ThreadFlag;

/** What a thread does at a safe point, {@code exit_to_user_mode_loop}: its work, then what its signals ask for. */
public final class SafePoint {
    private final JvmKernel kernel;
    private final JvmTask task;

    /** @param task the task of the thread that will call */
    public SafePoint(JvmKernel kernel, JvmTask task) {
        this.kernel = kernel;
        this.task = task;
    }

    /** Whether there is something to do: one read of a field. */
    public boolean hasWork() {
        return task.threadFlags() != 0;
    }

    /**
     * Does it all. What an action throws ends this; what is left is done at the next safe point.
     *
     * @return false if the process was killed
     */
    public boolean run() {
        while (task.testThreadFlag(ThreadFlag.TIF_NOTIFY_RESUME) || task.testThreadFlag(ThreadFlag.TIF_SIGPENDING)) {
            if (task.testThreadFlag(ThreadFlag.TIF_NOTIFY_RESUME)) {
                kernel.resumeUserModeWork();
            }
            deliverSignals();
        }
        return !task.signal().isKilled();
    }

    private void deliverSignals() {
        task.clearThreadFlag(ThreadFlag.TIF_SIGPENDING);
        try {
            task.inbox().deliver();
        } finally {
            if (!task.inbox().isEmpty()) {
                task.setThreadFlag(ThreadFlag.TIF_SIGPENDING);
            }
        }
    }
}

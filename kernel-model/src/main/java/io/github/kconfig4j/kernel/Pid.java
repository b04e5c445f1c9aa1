package io.github.kconfig4j.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A number and whom it stands for, {@code struct pid}. Who keeps a {@code Pid} instead of a task learns that the task
 * was reaped, and follows the process when another of its threads takes over the number in {@code execve}.
 */
public interface Pid {
    int nr();

    /** {@code pid_task}: the thread with this number, or the leader of the process with this number; null if there is none. */
    @Nullable
    TaskStruct task(PidType type);
}

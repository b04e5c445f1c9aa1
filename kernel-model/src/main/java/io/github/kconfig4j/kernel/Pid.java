package io.github.kconfig4j.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A number and whom it stands for, {@code struct pid}. Who keeps a {@code Pid} instead of a task learns that the task
 * was reaped, and follows the process when another of its threads takes over the number in {@code execve}.
 */
public final class Pid {
    private final int nr;
    private @Nullable TaskStruct thread;
    private @Nullable TaskStruct leader;

    Pid(int nr) {
        this.nr = nr;
    }

    public int nr() {
        return nr;
    }

    /** {@code pid_task}: the thread with this number, or the leader of the process with this number; null if there is none. */
    public @Nullable TaskStruct task(PidType type) {
        return type == PidType.PIDTYPE_TGID ? leader : thread;
    }

    void setThread(@Nullable TaskStruct task) {
        thread = task;
    }

    void setLeader(@Nullable TaskStruct task) {
        leader = task;
    }

    @Override
    public String toString() {
        return "pid " + nr;
    }
}

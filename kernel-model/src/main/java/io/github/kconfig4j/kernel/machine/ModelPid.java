package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Pid;
import io.github.kconfig4j.kernel.PidType;
import org.jspecify.annotations.Nullable;

/**
 * A number and whom it stands for, {@code struct pid}. Who keeps a {@code ModelPid} instead of a task learns that the task
 * was reaped, and follows the process when another of its threads takes over the number in {@code execve}.
 */
public final class ModelPid implements Pid {
    private final int nr;
    private @Nullable ModelTask thread;
    private @Nullable ModelTask leader;

    ModelPid(int nr) {
        this.nr = nr;
    }

    @Override
    public int nr() {
        return nr;
    }

    /** {@code pid_task}: the thread with this number, or the leader of the process with this number; null if there is none. */
    @Override
    public @Nullable ModelTask task(PidType type) {
        return type == PidType.PIDTYPE_TGID ? leader : thread;
    }

    void setThread(@Nullable ModelTask task) {
        thread = task;
    }

    void setLeader(@Nullable ModelTask task) {
        leader = task;
    }

    @Override
    public String toString() {
        return "pid " + nr;
    }
}

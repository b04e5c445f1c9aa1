package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.kernel.Pid;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.TaskStruct;
import org.jspecify.annotations.Nullable;

/** The number of a task, which nothing else ever gets. Thread-safe. */
final class JvmPid implements Pid {
    private final int nr;
    private volatile @Nullable JvmTask task;
    private volatile boolean leads;

    JvmPid(int nr) {
        this.nr = nr;
    }

    @Override
    public int nr() {
        return nr;
    }

    @Override
    public @Nullable TaskStruct task(PidType type) {
        return type == PidType.PIDTYPE_TGID && !leads ? null : task;
    }

    void attach(JvmTask value) {
        task = value;
    }

    /** It is the number of the process as well. */
    void lead(JvmTask value) {
        attach(value);
        leads = true;
    }

    /** The task has ended. */
    void detach() {
        task = null;
    }

    @Override
    public String toString() {
        return "pid " + nr;
    }
}

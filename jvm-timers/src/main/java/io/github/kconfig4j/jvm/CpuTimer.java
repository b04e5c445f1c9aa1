package io.github.kconfig4j.jvm;

import io.github.kconfig4j.jvm.kernel.JvmKernel;
import io.github.kconfig4j.jvm.kernel.JvmTask;
import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.Siginfo;
import java.time.Duration;
import java.util.function.Consumer;

/** A timer that was started. Thread-safe. */
public final class CpuTimer {
    private final JvmKernel kernel;
    private final JvmTask owner;
    private final int id;

    CpuTimer(JvmKernel kernel, JvmTask owner, int id) {
        this.kernel = kernel;
        this.owner = owner;
        this.id = id;
    }

    int id() {
        return id;
    }

    void handle(Consumer<Siginfo> handler) {
        kernel.handlers().handleTimer(id, handler);
        owner.timerIds().add(id);
    }

    /**
     * From now on the action does not begin any more; one that has begun in another thread goes on.
     *
     * @return false if the timer was over: it has expired and its action has begun, it was cancelled, or its thread has ended
     */
    public boolean cancel() {
        if (!kernel.handlers().forgetTimer(id)) {
            return false;
        }
        owner.timerIds().remove(id);
        kernel.syscalls().timerDelete(id);
        return true;
    }

    /** What has to be used until it expires; nothing if it is over. */
    public Duration remaining() {
        try {
            return Duration.ofNanos(kernel.syscalls().timerGettime(id).value());
        } catch (ErrnoException e) {
            return Duration.ZERO;
        }
    }
}

package io.github.kconfig4j.benchmarks.byhand;

import io.github.kconfig4j.kernel.CallbackHead;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.LockClass;
import io.github.kconfig4j.kernel.LockKind;
import io.github.kconfig4j.kernel.Mutex;

/** The timers of a thread, and the work that expires them. */
final class TaskWorkClocks extends TaskClocks {
    private static final LockClass MUTEX = new LockClass("work of timers by hand", LockKind.MUTEX);

    private final CallbackHead work;
    private final Mutex mutex;
    private boolean scheduled;

    TaskWorkClocks(Kernel kernel, Runnable expire) {
        super(kernel);
        work = new CallbackHead("timers by hand", expire);
        mutex = kernel.newMutex(MUTEX);
    }

    CallbackHead work() {
        return work;
    }

    Mutex mutex() {
        return mutex;
    }

    boolean scheduled() {
        return scheduled;
    }

    void setScheduled(boolean value) {
        scheduled = value;
    }
}

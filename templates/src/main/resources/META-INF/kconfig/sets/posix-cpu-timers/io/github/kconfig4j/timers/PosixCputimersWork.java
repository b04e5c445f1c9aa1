package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.CallbackHead;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.LockClass;
import io.github.kconfig4j.kernel.LockKind;
import io.github.kconfig4j.kernel.Mutex;

/** The work of a task that expires its timers outside of the interrupt, {@code struct posix_cputimers_work}. */
final class PosixCputimersWork {
    private static final LockClass MUTEX = new LockClass("posix_cputimers_work.mutex", LockKind.MUTEX);

    private final CallbackHead work;
    private final Mutex mutex;

    PosixCputimersWork(Kernel kernel, Runnable posixCpuTimersWork) {
        work = new CallbackHead("posix_cpu_timers_work", posixCpuTimersWork);
        mutex = kernel.newMutex(MUTEX);
    }

    /** The work item that is added to the task's work. */
    CallbackHead work() {
        return work;
    }

    /** Held while the work expires timers; who has to wait for an expiry sleeps on it. */
    Mutex mutex() {
        return mutex;
    }
}

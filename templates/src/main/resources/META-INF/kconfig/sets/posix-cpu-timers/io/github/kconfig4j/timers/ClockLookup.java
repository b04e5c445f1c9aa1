package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Errno;
import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.TaskStruct;

/** Whose clock a number means, {@code pid_for_clock}. */
final class ClockLookup {
    private final Kernel kernel;

    ClockLookup(Kernel kernel) {
        this.kernel = kernel;
    }

    /** The number of a CPU clock for the two names that POSIX has for the caller's own. */
    static int resolveAlias(int clockId) {
        if (clockId == ClockId.CLOCK_PROCESS_CPUTIME_ID) {
            return ClockId.process(0, ClockId.CPUCLOCK_SCHED);
        }
        if (clockId == ClockId.CLOCK_THREAD_CPUTIME_ID) {
            return ClockId.thread(0, ClockId.CPUCLOCK_SCHED);
        }
        return clockId;
    }

    /**
     * The thread, or the leader of the process. A thread must be one of the caller's process; a process may be any.
     *
     * @param forRead reading a process clock also takes the id of the calling thread
     */
    TaskStruct find(int clockId, boolean forRead) {
        if (clockId >= 0 || ClockId.which(clockId) == ClockId.CPUCLOCK_MAX) {
            throw new ErrnoException(Errno.EINVAL, clockId + " is no CPU clock");
        }
        TaskStruct current = kernel.current();
        boolean thread = ClockId.perThread(clockId);
        int pid = ClockId.pid(clockId);
        if (pid == 0) {
            return thread ? current : leader(current);
        }
        TaskStruct task = kernel.findTask(pid);
        boolean allowed = thread ? isThreadOf(current, task) : isProcess(current, task, forRead);
        if (!allowed) {
            throw new ErrnoException(Errno.EINVAL, "the caller has no such clock of " + pid);
        }
        return thread ? task : leader(task);
    }

    private static boolean isThreadOf(TaskStruct current, TaskStruct task) {
        return task != null && task.signal() == current.signal();
    }

    private static boolean isProcess(TaskStruct current, TaskStruct task, boolean forRead) {
        return task != null && (task.pid() == task.tgid() || (forRead && task == current));
    }

    private static TaskStruct leader(TaskStruct task) {
        return task.signal().threads().get(0);
    }
}

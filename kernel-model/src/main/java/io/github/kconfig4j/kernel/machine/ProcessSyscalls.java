package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.Siginfo;

/** System calls about a process that are not about timers, as one of its threads makes them from user mode. */
public final class ProcessSyscalls {
    private final Machine machine;
    private final ModelTask task;

    ProcessSyscalls(Machine machine, ModelTask task) {
        this.machine = machine;
        this.task = task;
    }

    /** {@code getrlimit(RLIMIT_CPU)}, in seconds. */
    public Rlimit getrlimitCpu() {
        return machine.syscall(task, () -> task.signal().rlimitCpu());
    }

    /** {@code getrlimit(RLIMIT_RTTIME)}, in microseconds. */
    public Rlimit getrlimitRttime() {
        return machine.syscall(task, () -> task.signal().rlimitRttime());
    }

    /** {@code getrusage}. */
    public Rusage getrusage(Rusage.Who who) {
        return machine.syscall(
                task,
                () -> Rusage.of(
                        switch (who) {
                            case RUSAGE_SELF -> task.signal().threadGroupCputime();
                            case RUSAGE_CHILDREN -> task.signal().childrenCputime();
                            case RUSAGE_THREAD -> task.cputime();
                        }));
    }

    /**
     * {@code sigtimedwait} with no time to wait: takes a pending signal, which is blocked, without a handler.
     *
     * @throws ErrnoException {@code EAGAIN} if none is pending
     */
    public Siginfo sigtimedwait(int signo) {
        return machine.syscall(task, () -> machine.kernel().signals().take(task, signo));
    }

    /** {@code exit} of this thread. The process ends with its last thread. */
    public void exit(int status) {
        task.setExitStatus(status);
        machine.exit(task);
    }

    /**
     * {@code wait4} for a child that has ended; its CPU time is from now on that of a child.
     *
     * @throws IllegalStateException if it is no zombie
     */
    public WaitStatus wait4(ModelTask child) {
        return machine.syscall(task, () -> machine.kernel().processes().wait4(task.signal(), child));
    }
}

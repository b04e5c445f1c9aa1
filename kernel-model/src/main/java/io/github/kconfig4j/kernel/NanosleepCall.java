package io.github.kconfig4j.kernel;

/** A task in {@code clock_nanosleep}: it sleeps, and goes back to user mode when the script says so. */
public final class NanosleepCall {
    private final Machine machine;
    private final TaskStruct task;
    private final Nanosleep sleep;

    NanosleepCall(Machine machine, TaskStruct task, Nanosleep sleep) {
        this.machine = machine;
        this.task = task;
        this.sleep = sleep;
    }

    /**
     * The task was woken and runs: the call returns to user mode.
     *
     * @return nanoseconds that are left; 0 is success, more is {@code EINTR}
     */
    public long finish() {
        long left = machine.inKernel(task, sleep::finish);
        machine.syscallExit(task);
        return left;
    }
}

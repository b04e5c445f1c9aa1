package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Nanosleep;

/** A task in {@code clock_nanosleep}: it sleeps, and goes on when the script says so. */
public final class NanosleepCall {
    /** What {@link #finish} returns while the call is not at its end. */
    public static final long SLEEPS_ON = -1;

    private final Machine machine;
    private final ModelTask task;
    private final Nanosleep sleep;

    NanosleepCall(Machine machine, ModelTask task, Nanosleep sleep) {
        this.machine = machine;
        this.task = task;
        this.sleep = sleep;
    }

    /**
     * The task was woken and runs. If its time has come, or it has handled a signal, the call returns to user mode. If it
     * was woken for nothing it sleeps on; if a signal has woken it that was not for it in the end, the call is made again
     * ({@code restart_syscall}) and sleeps until the same time.
     *
     * @return nanoseconds that are left; 0 is success, more is {@code EINTR}, {@link #SLEEPS_ON} is neither
     */
    public long finish() {
        if (!sleep.isOver() && !machine.kernel().signals().signalPending(task)) {
            machine.sleep(task);
            return SLEEPS_ON;
        }
        long handled = signalsHandled();
        long left = machine.inKernel(task, sleep::finish);
        machine.syscallExit(task);
        return left == 0 || signalsHandled() > handled || task.exitState() != 0 ? left : restart();
    }

    private long signalsHandled() {
        return machine.delivered().stream().filter(each -> each.task() == task).count();
    }

    private long restart() {
        machine.syscallEnter(task);
        machine.inKernel(task, () -> {
            sleep.restart();
            return sleep;
        });
        if (sleep.isOver()) {
            machine.syscallExit(task);
            return 0;
        }
        machine.sleep(task);
        return SLEEPS_ON;
    }
}

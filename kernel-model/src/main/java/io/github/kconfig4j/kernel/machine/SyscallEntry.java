package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.TimerSyscalls;

/** The system calls as a program makes them: into the kernel, there and back to user mode. */
final class SyscallEntry implements TimerSyscalls {
    private final Machine machine;
    private final ModelTask task;
    private final TimerSyscalls inKernel;

    SyscallEntry(Machine machine, ModelTask task, TimerSyscalls inKernel) {
        this.machine = machine;
        this.task = task;
        this.inKernel = inKernel;
    }

    @Override
    public int timerCreate(int clockId, Sigevent event) {
        return machine.syscall(task, () -> inKernel.timerCreate(clockId, event));
    }

    @Override
    public Itimerspec timerSettime(int timerId, boolean absolute, Itimerspec value) {
        return machine.syscall(task, () -> inKernel.timerSettime(timerId, absolute, value));
    }

    @Override
    public Itimerspec timerGettime(int timerId) {
        return machine.syscall(task, () -> inKernel.timerGettime(timerId));
    }

    @Override
    public int timerGetoverrun(int timerId) {
        return machine.syscall(task, () -> inKernel.timerGetoverrun(timerId));
    }

    @Override
    public void timerDelete(int timerId) {
        machine.syscall(task, () -> {
            inKernel.timerDelete(timerId);
            return 0;
        });
    }

    @Override
    public Itimerspec setitimer(int which, Itimerspec value) {
        return machine.syscall(task, () -> inKernel.setitimer(which, value));
    }

    @Override
    public Itimerspec getitimer(int which) {
        return machine.syscall(task, () -> inKernel.getitimer(which));
    }

    @Override
    public long clockGettime(int clockId) {
        return machine.syscall(task, () -> inKernel.clockGettime(clockId));
    }

    @Override
    public void clockSettime(int clockId, long ns) {
        machine.syscall(task, () -> {
            inKernel.clockSettime(clockId, ns);
            return 0;
        });
    }

    @Override
    public long clockGetres(int clockId) {
        return machine.syscall(task, () -> inKernel.clockGetres(clockId));
    }
}

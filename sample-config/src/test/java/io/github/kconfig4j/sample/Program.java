package io.github.kconfig4j.sample;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.DeliveredSignal;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Machine;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.SignalAction;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.TimerSyscalls;
import java.util.List;

/** A process with one thread on a machine of its own, and what such a program does in most tests. */
final class Program {
    /** The signal of its timers; it has a handler. */
    static final int SIGNAL = Signo.SIGRTMIN;

    static final long MSEC = 1_000_000L;

    private final Machine machine;
    private final TaskStruct task;
    private final TimerSyscalls syscalls;
    private final long tick;

    private Program(Machine machine, long tick) {
        this.machine = machine;
        this.tick = tick;
        task = machine.startProcess();
        syscalls = machine.syscalls(task);
        machine.sigaction(task, SIGNAL, SignalAction.handled());
    }

    static Program on(Variant variant) {
        return new Program(
                new Machine(variant.kernelConfig(), variant.timers()),
                variant.kernelConfig().tickNsec());
    }

    Machine machine() {
        return machine;
    }

    TaskStruct task() {
        return task;
    }

    TimerSyscalls syscalls() {
        return syscalls;
    }

    /** The length of a tick. */
    long tick() {
        return tick;
    }

    /** Runs in user mode. */
    void burn(long ns) {
        machine.run(task, ns);
    }

    /** Stays in the kernel for some time. */
    void burnInKernel(long ns) {
        machine.syscall(task, () -> {
            machine.run(task, ns);
            return 0;
        });
    }

    int create(int clockId) {
        return syscalls.timerCreate(clockId, Sigevent.signal(SIGNAL));
    }

    /** A new timer that is set relative to now. */
    int arm(int clockId, Itimerspec value) {
        int timer = create(clockId);
        syscalls.timerSettime(timer, false, value);
        return timer;
    }

    long threadClock() {
        return syscalls.clockGettime(ClockId.CLOCK_THREAD_CPUTIME_ID);
    }

    List<DeliveredSignal> delivered() {
        return machine.delivered();
    }

    /** The numbers of the signals so far. */
    List<Integer> signals() {
        return machine.delivered().stream().map(each -> each.info().signo()).toList();
    }
}

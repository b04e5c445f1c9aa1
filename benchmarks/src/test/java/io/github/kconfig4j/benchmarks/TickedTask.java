package io.github.kconfig4j.benchmarks;

import io.github.kconfig4j.benchmarks.byhand.HandTimers;
import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.CpuTimers;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.PosixCpuTimersProvider;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.machine.KernelConfig;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.SignalAction;
import java.util.concurrent.atomic.AtomicReference;

/** A machine with one task in user mode, which has used some CPU time, and the timers that its ticks look at. */
final class TickedTask {
    private static final KernelConfig CONFIG = KernelConfig.of(250);

    private final Machine machine;
    private final CpuTimers timers;
    private final ModelTask task;

    TickedTask(PosixCpuTimersProvider provider) {
        AtomicReference<CpuTimers> created = new AtomicReference<>();
        machine = new Machine(CONFIG, kernel -> remember(provider, kernel, created));
        timers = created.get();
        task = machine.startProcess();
        machine.sigaction(task, Signo.SIGRTMIN, SignalAction.handled());
        runOneTick();
    }

    private static CpuTimers remember(
            PosixCpuTimersProvider provider, Kernel kernel, AtomicReference<CpuTimers> created) {
        created.set(provider.create(kernel));
        return created.get();
    }

    Machine machine() {
        return machine;
    }

    ModelTask task() {
        return task;
    }

    /** What a tick calls; the task is the current one. */
    CpuTimers timers() {
        return timers;
    }

    /** The task runs in user mode up to the next tick, and takes it. */
    void runOneTick() {
        machine.run(task, CONFIG.tickNsec());
    }

    /** One timer on each clock of the thread and of the process, all due when the clocks show this many nanoseconds. */
    void armAllClocks(long expires) {
        for (int which = 0; which < ClockId.CPUCLOCK_MAX; which++) {
            arm(ClockId.thread(0, which), expires);
            arm(ClockId.process(0, which), expires);
        }
    }

    /** A timer of the thread or of its process, due when the clock shows this many nanoseconds. */
    void arm(int clockId, long expires) {
        if (timers instanceof HandTimers byHand) {
            byHand.arm(clockId, expires);
        } else {
            int timer = timers.syscalls().timerCreate(clockId, Sigevent.signal(Signo.SIGRTMIN));
            timers.syscalls().timerSettime(timer, true, Itimerspec.oneShot(expires));
        }
    }

    /** How many timers have expired so far. */
    int expired() {
        return timers instanceof HandTimers byHand
                ? byHand.expired()
                : machine.delivered().size();
    }

    /** What the timers add to each task, in bytes. */
    long bytesPerTask() {
        return new Allocations().bytesPerRun(() -> timers.initTask(task), 1000);
    }
}

package io.github.kconfig4j.timers.reasons;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.LockClass;
import io.github.kconfig4j.kernel.PosixCpuTimersProvider;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TimerSyscalls;
import io.github.kconfig4j.kernel.machine.Context;
import io.github.kconfig4j.kernel.machine.Cpu;
import io.github.kconfig4j.kernel.machine.KernelConfig;
import io.github.kconfig4j.kernel.machine.KernelLock;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.Op;
import io.github.kconfig4j.kernel.machine.SignalAction;

/** A process with one thread, and what is watched while it runs. */
final class Program {
    private final Machine machine;
    private final ModelTask task;
    private final TimerSyscalls syscalls;
    private final long tick;
    private int sleepingLocksInHardirq;
    private int ticksThatFired;
    private long lastTickThatFired = -1;
    private long firstSignalAt = -1;

    Program(KernelConfig config, PosixCpuTimersProvider timers) {
        machine = new Machine(config, timers);
        tick = config.tickNsec();
        task = machine.startProcess();
        syscalls = machine.syscalls(task);
        machine.sigaction(task, Signo.SIGRTMIN, SignalAction.handled());
        machine.listen((cpu, op, subject) -> notice(config, cpu, op, subject));
    }

    private void notice(KernelConfig config, Cpu cpu, Op op, Object subject) {
        if (op == Op.SPIN_LOCK && cpu.context() == Context.HARDIRQ) {
            LockClass lockClass = ((KernelLock) subject).lockClass();
            sleepingLocksInHardirq += lockClass.kind().sleeps(config.preemptRt()) ? 1 : 0;
        }
        if (op == Op.SEND_SIGNAL) {
            firstSignalAt = firstSignalAt < 0 ? cpu.now() : firstSignalAt;
            ticksThatFired += lastTickThatFired == cpu.now() / tick ? 0 : 1;
            lastTickThatFired = cpu.now() / tick;
        }
    }

    /** Arms timers on the thread's clock that all expire at one time of it. */
    void arm(int count, Itimerspec value) {
        for (int i = 0; i < count; i++) {
            int timer = syscalls.timerCreate(ClockId.CLOCK_THREAD_CPUTIME_ID, Sigevent.signal(Signo.SIGRTMIN));
            syscalls.timerSettime(timer, true, value);
        }
    }

    /** Runs in user mode. */
    void run(long ns) {
        machine.run(task, ns);
    }

    /** Runs in user mode until a time of the machine, at which no tick is near. */
    void runUntil(long time) {
        while (machine.now() < time) {
            machine.run(task, Math.min(tick / 4, time - machine.now()));
        }
    }

    /** Is in a system call for some time. */
    void stayInKernel(long ns) {
        machine.syscallEnter(task);
        machine.run(task, ns);
        machine.syscallExit(task);
    }

    /** Is in a system call until the next tick and then sleeps in it. */
    void sleepInKernel(long ns) {
        machine.syscallEnter(task);
        machine.run(task, tick);
        machine.sleep(task);
        if (task.cpu() == null) {
            machine.pass(ns);
            machine.wakeUp(task);
            machine.switchTo(machine.cpu(0), task);
        }
        machine.syscallExit(task);
    }

    Machine machine() {
        return machine;
    }

    ModelTask task() {
        return task;
    }

    long tick() {
        return tick;
    }

    Cpu cpu() {
        return machine.cpu(0);
    }

    /** How often a lock that sleeps was taken in hard interrupt context. */
    int sleepingLocksInHardirq() {
        return sleepingLocksInHardirq;
    }

    /** In how many ticks a timer has fired. */
    int ticksThatFired() {
        return ticksThatFired;
    }

    /** When the first timer fired, in nanoseconds of the machine; -1 if none did. */
    long firstSignalAt() {
        return firstSignalAt;
    }
}

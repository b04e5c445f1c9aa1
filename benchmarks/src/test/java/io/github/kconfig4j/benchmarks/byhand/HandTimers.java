package io.github.kconfig4j.benchmarks.byhand;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.CpuTimers;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TaskCputime;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.ThreadGroupCputimer;
import io.github.kconfig4j.kernel.TimerSyscallHandlers;

/** What is the same in all timers written by hand, whenever they expire: arming, what is due, and taking it out. */
public abstract class HandTimers implements CpuTimers {
    private final Kernel kernel;
    private int expired;

    HandTimers(Kernel kernel) {
        this.kernel = kernel;
    }

    final Kernel kernel() {
        return kernel;
    }

    /** A timer of the current thread, or of its process, that expires when the clock shows this many nanoseconds. */
    public final void arm(int clockId, long expires) {
        TaskStruct task = kernel.current();
        if (ClockId.perThread(clockId)) {
            ((TaskClocks) task.timers()).arm(ClockId.which(clockId), expires);
            return;
        }
        SignalStruct signal = task.signal();
        TaskCputime sum = signal.threadGroupCputime();
        signal.cputimer().update(sum.utime(), sum.stime(), sum.sumExecRuntime());
        ProcessClocks process = (ProcessClocks) signal.timers();
        process.activate();
        process.arm(ClockId.which(clockId), expires);
    }

    /** How many timers have expired so far. */
    public final int expired() {
        return expired;
    }

    static boolean due(TaskStruct task, TaskClocks clocks) {
        return clocks.due(task.utime(), task.stime(), task.sumExecRuntime())
                || processDue(task.signal())
                || task.dlOverrun();
    }

    private static boolean processDue(SignalStruct signal) {
        ProcessClocks clocks = (ProcessClocks) signal.timers();
        if (!clocks.timersActive() || clocks.expiring()) {
            return false;
        }
        ThreadGroupCputimer time = signal.cputimer();
        return clocks.due(time.utime(), time.stime(), time.sumExecRuntime());
    }

    /** The caller holds siglock. */
    final void collect(TaskStruct task, TaskClocks clocks) {
        if (task.dlOverrun()) {
            task.setDlOverrun(false);
            kernel.signals().sendSignalLocked(Signo.SIGXCPU, task, PidType.PIDTYPE_TGID);
        }
        expired += clocks.collect(task.utime(), task.stime(), task.sumExecRuntime());
        ProcessClocks process = (ProcessClocks) task.signal().timers();
        if (process.timersActive() && !process.expiring()) {
            process.setExpiring(true);
            ThreadGroupCputimer time = task.signal().cputimer();
            expired += process.collect(time.utime(), time.stime(), time.sumExecRuntime());
            process.setExpiring(false);
        }
    }

    abstract TaskClocks newTaskClocks();

    @Override
    public final void initTask(TaskStruct task) {
        task.setTimers(newTaskClocks());
    }

    @Override
    public final void copyProcess(TaskStruct parent, TaskStruct child) {
        child.setTimers(newTaskClocks());
    }

    @Override
    public final void posixCputimersGroupInit(SignalStruct signal) {
        signal.setTimers(new ProcessClocks(kernel));
    }

    @Override
    public final void updateRlimitCpu(TaskStruct task, long softSeconds) {
        throw noSuchThing();
    }

    @Override
    public final void rtWatchdog(TaskStruct task) {
        throw noSuchThing();
    }

    @Override
    public final void exitItimers(SignalStruct signal) {
        throw noSuchThing();
    }

    @Override
    public final void posixCpuTimersExit(TaskStruct task) {
        throw noSuchThing();
    }

    @Override
    public final void posixCpuTimersExitGroup(TaskStruct task) {
        throw noSuchThing();
    }

    @Override
    public final TimerSyscallHandlers syscalls() {
        throw noSuchThing();
    }

    private static UnsupportedOperationException noSuchThing() {
        return new UnsupportedOperationException("Timers written by hand can only be armed and expire");
    }
}

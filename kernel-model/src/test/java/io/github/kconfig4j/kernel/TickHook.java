package io.github.kconfig4j.kernel;

import java.util.function.Consumer;

/** No timers at all, only code that runs at the end of each tick. */
record TickHook(Kernel kernel, Consumer<Kernel> atTick) implements CpuTimers {
    static PosixCpuTimersProvider of(Consumer<Kernel> atTick) {
        return kernel -> new TickHook(kernel, atTick);
    }

    static PosixCpuTimersProvider none() {
        return of(kernel -> {});
    }

    @Override
    public void initTask(TaskStruct task) {}

    @Override
    public void posixCputimersGroupInit(SignalStruct signal) {}

    @Override
    public void copyProcess(TaskStruct parent, TaskStruct child) {}

    @Override
    public void runPosixCpuTimers() {
        atTick.accept(kernel);
    }

    @Override
    public void updateRlimitCpu(TaskStruct task, long softSeconds) {}

    @Override
    public void rtWatchdog(TaskStruct task) {}

    @Override
    public void exitItimers(SignalStruct signal) {}

    @Override
    public void posixCpuTimersExit(TaskStruct task) {}

    @Override
    public void posixCpuTimersExitGroup(TaskStruct task) {}

    @Override
    public TimerSyscallHandlers syscalls() {
        throw new UnsupportedOperationException("no timers here");
    }
}

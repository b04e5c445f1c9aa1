package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.CpuTimers;
import io.github.kconfig4j.kernel.PosixCpuTimersProvider;
import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.TimerSyscallHandlers;
import java.util.function.Consumer;

/** No timers at all, only code that runs at the end of each tick. */
record TickHook(ModelKernel kernel, Consumer<ModelKernel> atTick) implements CpuTimers {
    static PosixCpuTimersProvider of(Consumer<ModelKernel> atTick) {
        return kernel -> new TickHook((ModelKernel) kernel, atTick);
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

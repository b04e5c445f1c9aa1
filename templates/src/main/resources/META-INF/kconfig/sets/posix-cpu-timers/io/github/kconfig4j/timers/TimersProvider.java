package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.CpuTimers;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.PosixCpuTimersProvider;

/** The service through which the kernel finds these timers. */
public final class TimersProvider implements PosixCpuTimersProvider {
    @Override
    public CpuTimers create(Kernel kernel) {
        return new KernelHooks(kernel);
    }
}

package io.github.kconfig4j.benchmarks.byhand;

import io.github.kconfig4j.kernel.Kernel;

/** The flag is in a configuration object that is read at start-up. */
public final class FinalFlagTimers extends FlagTimers {
    private final Options options;

    public FinalFlagTimers(Kernel kernel, boolean taskWork) {
        super(kernel);
        options = new Options(taskWork);
    }

    private record Options(boolean posixCpuTimersTaskWork) {}

    @Override
    boolean taskWork() {
        return options.posixCpuTimersTaskWork();
    }
}

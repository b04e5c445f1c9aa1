package io.github.kconfig4j.benchmarks.byhand;

import io.github.kconfig4j.kernel.Kernel;

/** The flag may be switched while the program runs. */
public final class VolatileFlagTimers extends FlagTimers {
    private volatile boolean taskWork;

    public VolatileFlagTimers(Kernel kernel, boolean taskWork) {
        super(kernel);
        this.taskWork = taskWork;
    }

    @Override
    boolean taskWork() {
        return taskWork;
    }
}

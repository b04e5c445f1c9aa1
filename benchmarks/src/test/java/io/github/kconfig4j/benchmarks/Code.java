package io.github.kconfig4j.benchmarks;

import io.github.kconfig4j.benchmarks.byhand.FinalFlagTimers;
import io.github.kconfig4j.benchmarks.byhand.InlineTimers;
import io.github.kconfig4j.benchmarks.byhand.StaticFlagTimers;
import io.github.kconfig4j.benchmarks.byhand.TaskWorkTimers;
import io.github.kconfig4j.benchmarks.byhand.VolatileFlagTimers;
import io.github.kconfig4j.kernel.PosixCpuTimersProvider;

/** How the timers came to be. */
public enum Code {
    /** From the templates, for the configuration. */
    GENERATED,
    /** By hand, for the configuration. */
    BY_HAND,
    /** By hand, for both configurations, with a flag that is {@code static final}. */
    STATIC_FLAG,
    /** By hand, for both configurations, with a flag in a configuration object. */
    FINAL_FLAG,
    /** By hand, for both configurations, with a flag that is {@code volatile}. */
    VOLATILE_FLAG;

    PosixCpuTimersProvider timers(Expiry expiry) {
        boolean taskWork = expiry == Expiry.TASK_WORK;
        return switch (this) {
            case GENERATED -> expiry.generated();
            case BY_HAND -> taskWork ? TaskWorkTimers::new : InlineTimers::new;
            case STATIC_FLAG -> kernel -> StaticFlagTimers.of(kernel, taskWork);
            case FINAL_FLAG -> kernel -> new FinalFlagTimers(kernel, taskWork);
            case VOLATILE_FLAG -> kernel -> new VolatileFlagTimers(kernel, taskWork);
        };
    }
}

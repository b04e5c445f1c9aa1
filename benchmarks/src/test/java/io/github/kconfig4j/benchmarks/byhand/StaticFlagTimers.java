package io.github.kconfig4j.benchmarks.byhand;

import io.github.kconfig4j.kernel.Kernel;

/** The flag is a constant of the running program, though not of the compiled one: the JIT compiler knows its value. */
public final class StaticFlagTimers {
    private StaticFlagTimers() {}

    public static FlagTimers of(Kernel kernel, boolean taskWork) {
        return taskWork ? new On(kernel) : new Off(kernel);
    }

    private static final class On extends FlagTimers {
        private static final boolean TASK_WORK = Boolean.parseBoolean("true");

        On(Kernel kernel) {
            super(kernel);
        }

        @Override
        boolean taskWork() {
            return TASK_WORK;
        }
    }

    private static final class Off extends FlagTimers {
        private static final boolean TASK_WORK = Boolean.parseBoolean("false");

        Off(Kernel kernel) {
            super(kernel);
        }

        @Override
        boolean taskWork() {
            return TASK_WORK;
        }
    }
}

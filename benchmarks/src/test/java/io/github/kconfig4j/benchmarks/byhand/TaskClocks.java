package io.github.kconfig4j.benchmarks.byhand;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.TaskTimerState;

/** The timers of a thread that expire in the tick. */
class TaskClocks extends Clocks implements TaskTimerState {
    TaskClocks(Kernel kernel) {
        super(kernel);
    }
}

package io.github.kconfig4j.benchmarks.byhand;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.TaskStruct;

/** Timers that expire in the tick, written for that and nothing else. */
public final class InlineTimers extends HandTimers {
    public InlineTimers(Kernel kernel) {
        super(kernel);
    }

    @Override
    public void runPosixCpuTimers() {
        TaskStruct task = kernel().current();
        if (task.exitState() != 0) {
            return;
        }
        TaskClocks clocks = (TaskClocks) task.timers();
        if (due(task, clocks)) {
            kernel().lockdepPosixtimerEnter();
            if (kernel().lockTaskSighand(task)) {
                collect(task, clocks);
                kernel().unlockTaskSighand(task);
            }
            kernel().lockdepPosixtimerExit();
        }
    }

    @Override
    TaskClocks newTaskClocks() {
        return new TaskClocks(kernel());
    }
}

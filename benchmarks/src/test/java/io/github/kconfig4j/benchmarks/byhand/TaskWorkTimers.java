package io.github.kconfig4j.benchmarks.byhand;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.TaskStruct;

/** Timers that expire in task work, written for that and nothing else. */
public final class TaskWorkTimers extends HandTimers {
    public TaskWorkTimers(Kernel kernel) {
        super(kernel);
    }

    @Override
    public void runPosixCpuTimers() {
        TaskStruct task = kernel().current();
        if (task.exitState() != 0) {
            return;
        }
        TaskWorkClocks clocks = (TaskWorkClocks) task.timers();
        if (!clocks.scheduled() && due(task, clocks)) {
            clocks.setScheduled(true);
            kernel().taskWorkAdd(task, clocks.work());
        }
    }

    @Override
    TaskClocks newTaskClocks() {
        return new TaskWorkClocks(kernel(), this::expire);
    }

    private void expire() {
        TaskStruct task = kernel().current();
        TaskWorkClocks clocks = (TaskWorkClocks) task.timers();
        clocks.mutex().lock();
        if (kernel().lockTaskSighand(task)) {
            collect(task, clocks);
            clocks.setScheduled(false);
            kernel().unlockTaskSighand(task);
        }
        clocks.mutex().unlock();
    }
}

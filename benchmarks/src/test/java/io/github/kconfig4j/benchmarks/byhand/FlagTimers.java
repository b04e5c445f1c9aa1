package io.github.kconfig4j.benchmarks.byhand;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.TaskStruct;

/**
 * Timers that ask at run time how they expire, wherever the kernel has an {@code #ifdef}. They carry the code and the
 * fields of both ways.
 */
public abstract class FlagTimers extends HandTimers {
    FlagTimers(Kernel kernel) {
        super(kernel);
    }

    /** {@code CONFIG_POSIX_CPU_TIMERS_TASK_WORK}. */
    abstract boolean taskWork();

    @Override
    public final void runPosixCpuTimers() {
        TaskStruct task = kernel().current();
        if (task.exitState() != 0) {
            return;
        }
        TaskWorkClocks clocks = (TaskWorkClocks) task.timers();
        if (taskWork() && clocks.scheduled()) {
            return;
        }
        if (due(task, clocks)) {
            if (taskWork()) {
                clocks.setScheduled(true);
                kernel().taskWorkAdd(task, clocks.work());
            } else {
                kernel().lockdepPosixtimerEnter();
                handle(task, clocks);
                kernel().lockdepPosixtimerExit();
            }
        }
    }

    @Override
    final TaskClocks newTaskClocks() {
        return new TaskWorkClocks(kernel(), this::expire);
    }

    private void expire() {
        TaskStruct task = kernel().current();
        TaskWorkClocks clocks = (TaskWorkClocks) task.timers();
        clocks.mutex().lock();
        handle(task, clocks);
        clocks.mutex().unlock();
    }

    private void handle(TaskStruct task, TaskWorkClocks clocks) {
        if (kernel().lockTaskSighand(task)) {
            collect(task, clocks);
            if (taskWork()) {
                clocks.setScheduled(false);
            }
            kernel().unlockTaskSighand(task);
        }
    }
}

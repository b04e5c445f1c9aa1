<#-- What the timers add to a task. -->
package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.TaskTimerState;

/** The timers' part of {@code struct task_struct}. A struct inside a struct is a superclass here. */
final class TaskCputimers extends PosixCputimersState implements TaskTimerState {
<#if config("POSIX_CPU_TIMERS_TASK_WORK")>
    private PosixCputimersWork posixCputimersWork;
</#if>

    TaskCputimers(Kernel kernel) {
        super(kernel);
    }

    static TaskCputimers of(TaskStruct task) {
        return (TaskCputimers) task.timers();
    }

    PosixCputimersState posixCputimers() {
        return this;
    }
<#if config("POSIX_CPU_TIMERS_TASK_WORK")>

    PosixCputimersWork posixCputimersWork() {
        return posixCputimersWork;
    }

    /** {@code clear_posix_cputimers_work}: a task never inherits the work of its parent, nor that it is scheduled. */
    void clearPosixCputimersWork(PosixCputimersWork work) {
        posixCputimersWork = work;
        clearFlag(CPUTIMERS_WORK_SCHEDULED);
    }
</#if>
}

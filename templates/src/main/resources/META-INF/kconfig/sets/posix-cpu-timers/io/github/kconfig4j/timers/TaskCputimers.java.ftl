<#-- What the timers add to a task. -->
package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.TaskTimerState;

/** The timers' part of {@code struct task_struct}. */
final class TaskCputimers implements TaskTimerState {
    private final PosixCputimersState posixCputimers;
<#if config("POSIX_CPU_TIMERS_TASK_WORK")>
    private PosixCputimersWork posixCputimersWork;
</#if>

    TaskCputimers(PosixCputimersState posixCputimers) {
        this.posixCputimers = posixCputimers;
    }

    static TaskCputimers of(TaskStruct task) {
        return (TaskCputimers) task.timers();
    }

    PosixCputimersState posixCputimers() {
        return posixCputimers;
    }
<#if config("POSIX_CPU_TIMERS_TASK_WORK")>

    PosixCputimersWork posixCputimersWork() {
        return posixCputimersWork;
    }

    /** {@code clear_posix_cputimers_work}: a task never inherits the work of its parent, nor that it is scheduled. */
    void clearPosixCputimersWork(PosixCputimersWork work) {
        posixCputimersWork = work;
        posixCputimers.clearFlag(PosixCputimersState.CPUTIMERS_WORK_SCHEDULED);
    }
</#if>
}

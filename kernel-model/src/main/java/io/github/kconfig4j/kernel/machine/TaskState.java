package io.github.kconfig4j.kernel.machine;

/** Whether a task can run. */
public enum TaskState {
    TASK_RUNNING,
    /** Sleeps until it is woken or a signal comes. */
    TASK_INTERRUPTIBLE,
    /** Sleeps until a mutex is free; no signal wakes it. */
    TASK_UNINTERRUPTIBLE,
    /** Sleeps until a {@code spinlock_t} is free, on {@code PREEMPT_RT}; no signal wakes it. */
    TASK_RTLOCK_WAIT,
    TASK_DEAD
}

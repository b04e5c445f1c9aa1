package io.github.kconfig4j.kernel;

/** Whether a task can run. */
public enum TaskState {
    TASK_RUNNING,
    /** Sleeps until it is woken or a signal comes. */
    TASK_INTERRUPTIBLE,
    TASK_DEAD
}

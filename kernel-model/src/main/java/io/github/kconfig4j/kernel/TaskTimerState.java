package io.github.kconfig4j.kernel;

/** What the timers keep in {@code task_struct}; its content is the generated code's business. */
public interface TaskTimerState {}

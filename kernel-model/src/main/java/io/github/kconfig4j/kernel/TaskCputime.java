package io.github.kconfig4j.kernel;

/** {@code struct task_cputime}: CPU time of a task or of a group of tasks, in nanoseconds. */
public record TaskCputime(long utime, long stime, long sumExecRuntime) {
    public static final TaskCputime ZERO = new TaskCputime(0, 0, 0);

    public TaskCputime plus(TaskCputime other) {
        return new TaskCputime(utime + other.utime, stime + other.stime, sumExecRuntime + other.sumExecRuntime);
    }
}

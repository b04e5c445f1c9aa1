package io.github.kconfig4j.kernel.machine;

/**
 * Is told of every step of kernel code, before the step takes effect. A listener may drive the machine from here, which
 * is how a schedule places a tick or another CPU's work at a given step.
 */
@FunctionalInterface
public interface StepListener {
    /** Notices nothing. */
    StepListener NONE = (cpu, op, subject) -> {};

    /**
     * @param cpu where the step happens
     * @param subject what the step is about: a lock, a task, a signal
     */
    void step(Cpu cpu, Op op, Object subject);
}

package io.github.kconfig4j.kernel.machine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a task does, and can be stopped in the middle of: where it has to wait for a lock, and where a schedule stops
 * it. Meanwhile others run. One that is not run to its end has to be closed. Not thread-safe, as the machine.
 */
public final class TaskCall implements AutoCloseable {
    private final ModelKernel kernel;
    private final ModelTask task;
    private final Coroutine coroutine;
    private @Nullable KernelLock awaited;
    private boolean running;
    private boolean over;

    TaskCall(ModelKernel kernel, ModelTask task, Runnable code) {
        this.kernel = kernel;
        this.task = task;
        coroutine = new Coroutine("stack of " + task, () -> {
            code.run();
            over = true;
        });
    }

    public ModelTask task() {
        return task;
    }

    public boolean isOver() {
        return over;
    }

    /** Whether its code is what runs now, or what runs now interrupts or was called from it. */
    public boolean isRunning() {
        return running;
    }

    /** The lock that it waits for; null if it can go on. */
    public @Nullable KernelLock awaited() {
        return awaited;
    }

    /**
     * Goes on until it is over, has to wait, or is stopped. Not from inside.
     *
     * @throws IllegalStateException if it cannot go on, or its task is on no CPU
     */
    public void goOn() {
        if (over || running || awaited != null) {
            throw new IllegalStateException("The call of " + task + " cannot go on");
        }
        Cpu cpu = task.cpu();
        if (cpu == null) {
            throw new IllegalStateException(task + " does not run");
        }
        running = true;
        try {
            kernel.calls().run(this, cpu);
        } finally {
            running = false;
        }
    }

    /** Stops here; from inside, at a step. The task stays where it is. */
    public void stop() {
        running = false;
        coroutine.stop();
        running = true;
    }

    void resume() {
        coroutine.resume();
    }

    /** Stops until the lock is released. A task that sleeps leaves its CPU, one that spins keeps it. */
    void await(KernelLock lock, TaskState state) {
        awaited = lock;
        if (state != TaskState.TASK_RUNNING) {
            Cpu cpu = Objects.requireNonNull(task.cpu(), "The task runs");
            task.setState(state);
            cpu.switchTo(cpu.idle());
        }
        stop();
    }

    /** The lock was released: the call can go on, and try to take it. */
    void wake() {
        awaited = null;
        task.setState(TaskState.TASK_RUNNING);
    }

    /** Ends it where it is. The machine is of no further use then: whoever waits for the task's locks waits for ever. */
    @Override
    public void close() {
        coroutine.abandon();
    }
}

package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.machine.Cpu;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.MustWaitException;
import io.github.kconfig4j.kernel.machine.TaskCall;
import io.github.kconfig4j.kernel.machine.TaskState;

/** What an event lets another thread do. It can stop in the middle: to wait for a lock, or when a schedule says so. */
final class PlacedCall implements AutoCloseable {
    private final Machine machine;
    private final Event event;
    private final ModelTask task;
    private final Runnable code;
    private final TaskCall call;
    private ModelTask displaced;
    private boolean running;
    private boolean over;
    private boolean heldUp;

    /** @param canStop whether it has a stack of its own; without one it is an error to stop it */
    PlacedCall(Machine machine, Event event, ModelTask task, Runnable code, boolean canStop) {
        this.machine = machine;
        this.event = event;
        this.task = task;
        this.code = code;
        call = canStop ? machine.call(task, code) : null;
    }

    /** The call has to stop, and has no stack of its own for that. */
    static final class NoStackException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoStackException(Throwable cause) {
            super(cause);
        }
    }

    Event event() {
        return event;
    }

    ModelTask task() {
        return task;
    }

    boolean isOver() {
        return call == null ? over : call.isOver();
    }

    boolean isRunning() {
        return call == null ? running : call.isRunning();
    }

    /** Whether it goes on by itself as soon as it gets a CPU. */
    boolean isEager() {
        return canGoOn() && !heldUp;
    }

    /** Whether nothing but a CPU is missing. */
    boolean canGoOn() {
        return call != null && !call.isOver() && !call.isRunning() && call.awaited() == null;
    }

    /** From now on it goes on only when somebody needs that. */
    void holdUp() {
        heldUp = true;
    }

    /** Stops it at this step. */
    void stop() {
        if (call == null) {
            throw new NoStackException(null);
        }
        call.stop();
    }

    /** Runs it on a CPU as far as it gets. Whom it takes the CPU from goes on there as soon as it is free. */
    void goOn(Cpu cpu) {
        if (task.cpu() == null) {
            displaced = cpu.current();
            machine.switchTo(cpu, task);
        }
        run();
        if (event.preempts() || isOver() || task.cpu() == null) {
            leave(cpu);
        }
    }

    private void run() {
        if (call != null) {
            call.goOn();
            return;
        }
        running = true;
        try {
            code.run();
        } catch (MustWaitException e) {
            throw new NoStackException(e);
        } finally {
            running = false;
        }
        over = true;
    }

    /** Gives the CPU back, if it is this one that has it or nobody. */
    private void leave(Cpu cpu) {
        ModelTask before = displaced;
        if (before == null || (cpu.current() != task && !cpu.isIdle())) {
            return;
        }
        displaced = null;
        if (before.pid() != 0 && before.exitState() == 0 && before.state() == TaskState.TASK_RUNNING) {
            machine.switchTo(cpu, before);
        } else {
            machine.idle(cpu);
        }
    }

    /** Gives the CPU back if somebody else has run it to its end. */
    void leaveIfOver(Cpu cpu) {
        if (isOver()) {
            leave(cpu);
        }
    }

    @Override
    public void close() {
        if (call != null) {
            call.close();
        }
    }
}

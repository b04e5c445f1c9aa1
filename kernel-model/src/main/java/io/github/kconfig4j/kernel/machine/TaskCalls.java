package io.github.kconfig4j.kernel.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls that can stop in the middle, and who has to wait for whom. */
final class TaskCalls {
    private final ModelKernel kernel;
    private final List<TaskCall> unfinished = new ArrayList<>();
    /** The innermost first: each of them is stopped at a step, from where the one before was resumed. */
    private final Deque<TaskCall> running = new ArrayDeque<>();

    TaskCalls(ModelKernel kernel) {
        this.kernel = kernel;
    }

    TaskCall add(ModelTask task, Runnable code) {
        TaskCall call = new TaskCall(kernel, task, code);
        unfinished.add(call);
        return call;
    }

    void run(TaskCall call, Cpu cpu) {
        running.push(call);
        try {
            kernel.callOn(cpu, () -> {
                call.resume();
                return call;
            });
        } finally {
            running.pop();
            if (call.isOver()) {
                unfinished.remove(call);
            }
        }
    }

    /** Whether the code that runs is a call whose task holds a lock. */
    boolean currentHoldsLock() {
        TaskCall call = running.peek();
        return call != null && !call.task().heldLocks().isEmpty();
    }

    /**
     * The current task waits until a lock is free. If it can stop, others go on; if not, it is the holder who goes on in
     * its place. On {@code PREEMPT_RT} that is what boosting the holder comes to.
     *
     * @param state what the task is meanwhile: {@code TASK_RUNNING} if it spins
     * @throws MustWaitException if it would wait for ever
     */
    void await(KernelLock lock, TaskState state) {
        for (ModelTask owner = lock.owner(); owner != null; owner = lock.owner()) {
            if (state != TaskState.TASK_RUNNING && kernel.config().preemptRt()) {
                kernel.step(Op.RT_MUTEX_SETPRIO, owner);
            }
            // A schedule may have let the holder go on at that step.
            if (lock.owner() != null) {
                waitOnce(lock, state);
            }
        }
    }

    private void waitOnce(KernelLock lock, TaskState state) {
        ModelTask task = kernel.current();
        TaskCall call = running.peek();
        if (call != null && call.task() == task) {
            call.await(lock, state);
        } else {
            makeWay(task, holder(lock, task), state);
        }
    }

    /** A lock was released: who waits for it tries again. */
    void released(KernelLock lock) {
        for (TaskCall call : unfinished) {
            if (call.awaited() == lock) {
                call.wake();
            }
        }
    }

    /** The call that has to go on so that the lock becomes free: its holder's, or that of who keeps the holder waiting. */
    private TaskCall holder(KernelLock wanted, ModelTask task) {
        ModelTask owner = wanted.owner();
        for (int i = 0; i < unfinished.size(); i++) {
            TaskCall call = stopped(owner);
            if (call == null) {
                break;
            }
            KernelLock next = call.awaited();
            if (next == null) {
                return call;
            }
            owner = next.owner();
        }
        throw new MustWaitException(task + " waits for ever for " + wanted + ", held by " + owner);
    }

    private @Nullable TaskCall stopped(@Nullable ModelTask task) {
        return unfinished.stream()
                .filter(call -> call.task() == task && !call.isRunning())
                .findFirst()
                .orElse(null);
    }

    private void makeWay(ModelTask task, TaskCall holder, TaskState state) {
        Cpu cpu = kernel.thisCpu();
        boolean preempted = holder.task().cpu() == null;
        if (state == TaskState.TASK_RUNNING && preempted) {
            throw new MustWaitException(task + " spins for ever on " + cpu + " for " + holder.task());
        }
        if (state != TaskState.TASK_RUNNING) {
            task.setState(state);
            cpu.switchTo(preempted ? holder.task() : cpu.idle());
        }
        holder.goOn();
        if (state != TaskState.TASK_RUNNING) {
            task.setState(TaskState.TASK_RUNNING);
            cpu.switchTo(task);
        }
    }
}

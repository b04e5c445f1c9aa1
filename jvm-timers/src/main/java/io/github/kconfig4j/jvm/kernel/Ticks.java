package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.kernel.CpuTimers;

/**
 * What a tick does: each task that has run since its last tick is interrupted, then what the interrupts have sent is
 * delivered. A task with interrupts off is left to the next tick. One thread at a time takes ticks.
 */
final class Ticks {
    private final Tasks tasks;
    private final Current current;
    private final CpuTimers timers;
    private final Inbox inbox;
    private final Exit exit;
    private volatile long jiffies;

    /** What is done when the thread of a task is found to have ended. */
    interface Exit {
        void exit(JvmTask task);
    }

    Ticks(Tasks tasks, Current current, CpuTimers timers, Inbox inbox, Exit exit) {
        this.tasks = tasks;
        this.current = current;
        this.timers = timers;
        this.inbox = inbox;
        this.exit = exit;
    }

    long jiffies() {
        return jiffies;
    }

    /** @param count how many ticks it stands for: more than one if it comes late */
    void tick(long count) {
        jiffies += count;
        for (JvmTask task : tasks.all()) {
            if (!task.thread().isAlive()) {
                exit.exit(task);
            } else if (task.thread() != Thread.currentThread() && task.runTime().hasNewsForTick()) {
                interrupt(task);
            }
        }
    }

    private void interrupt(JvmTask task) {
        if (!task.interrupts().tryInterrupt()) {
            return;
        }
        try {
            task.runTime().seeByTick();
            // The first checks take no lock.
            task.signal().siglock().look();
            current.interrupt(task, timers::runPosixCpuTimers);
        } finally {
            task.interrupts().enable();
        }
        deliver();
    }

    /** An action that fails is the thread's as any exception that nobody catches, but ticks go on. */
    private void deliver() {
        while (!inbox.isEmpty()) {
            try {
                inbox.deliver();
            } catch (RuntimeException | Error e) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }
}

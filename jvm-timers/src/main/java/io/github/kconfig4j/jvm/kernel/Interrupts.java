package io.github.kconfig4j.jvm.kernel;

import java.util.concurrent.locks.ReentrantLock;

/**
 * The interrupts of a task. While the task has them off no tick interrupts it, and while a tick interrupts it the task
 * cannot turn them off: what one writes there the other sees. Thread-safe.
 */
final class Interrupts {
    private final ReentrantLock lock = new ReentrantLock();

    /** Turns them off once more; waits until a tick that has begun is over. */
    void disable() {
        lock.lock();
    }

    /** Undoes one {@link #disable}. */
    void enable() {
        lock.unlock();
    }

    /** A tick comes. @return false if the task has interrupts off, else {@link #enable} ends the tick */
    boolean tryInterrupt() {
        return lock.tryLock();
    }
}

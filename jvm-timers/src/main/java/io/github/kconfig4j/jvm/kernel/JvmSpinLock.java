package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.kernel.LockClass;
import io.github.kconfig4j.kernel.SpinLock;
import java.util.concurrent.locks.ReentrantLock;

/** A {@code spinlock_t}, held with the task's interrupts off. A contender sleeps, since a holder may lose its CPU. */
final class JvmSpinLock implements SpinLock {
    private final Current current;
    private final LockClass lockClass;
    private final ReentrantLock lock = new ReentrantLock();

    JvmSpinLock(Current current, LockClass lockClass) {
        this.current = current;
        this.lockClass = lockClass;
    }

    @Override
    public void lock() {
        current.task().interrupts().disable();
        lock.lock();
    }

    @Override
    public void unlock() {
        lock.unlock();
        current.task().interrupts().enable();
    }

    @Override
    public String toString() {
        return lockClass + " " + lock;
    }
}

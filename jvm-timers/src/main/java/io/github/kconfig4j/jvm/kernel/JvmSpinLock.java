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

    /**
     * From now on the caller sees what was written under the lock before, as of the last time that somebody took or left it:
     * it reads what {@code lock} and {@code unlock} write.
     *
     * @return whether somebody holds it
     */
    boolean look() {
        return lock.isLocked();
    }

    @Override
    public String toString() {
        return lockClass + " " + lock;
    }
}

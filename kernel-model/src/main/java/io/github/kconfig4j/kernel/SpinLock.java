package io.github.kconfig4j.kernel;

/** {@code spinlock_t} or {@code raw_spinlock_t}, taken with interrupts off where the configuration says so. */
public interface SpinLock {
    /** {@code spin_lock_irqsave}; the flags are kept in the lock. */
    void lock();

    /** {@code spin_unlock_irqrestore}. */
    void unlock();
}

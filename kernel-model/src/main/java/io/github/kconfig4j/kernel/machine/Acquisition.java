package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.LockClass;

/**
 * One lock that a task holds.
 *
 * @param context where it was taken
 * @param irqsDisabled whether interrupts were off when it was taken, before the lock itself turned them off
 */
public record Acquisition(KernelLock lock, Context context, boolean irqsDisabled) {
    LockClass lockClass() {
        return lock.lockClass();
    }

    @Override
    public String toString() {
        return lockClass() + " (" + lockClass().kind() + ") in " + context + (irqsDisabled ? ", interrupts off" : "");
    }
}

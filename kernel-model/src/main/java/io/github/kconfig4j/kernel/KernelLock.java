package io.github.kconfig4j.kernel;

/** A lock: a {@link SpinLock} or a {@link Mutex}. */
public abstract sealed class KernelLock permits SpinLock, Mutex {
    private final LockClass lockClass;

    KernelLock(LockClass lockClass) {
        this.lockClass = lockClass;
    }

    public LockClass lockClass() {
        return lockClass;
    }

    @Override
    public String toString() {
        return lockClass.toString();
    }
}

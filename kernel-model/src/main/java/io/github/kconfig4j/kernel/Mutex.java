package io.github.kconfig4j.kernel;

import org.jspecify.annotations.Nullable;

/** {@code struct mutex}: a lock whose contenders sleep, and whose holder may be preempted. */
public final class Mutex extends KernelLock {
    private final Kernel kernel;
    private @Nullable TaskStruct owner;

    Mutex(Kernel kernel, LockClass lockClass) {
        super(lockClass);
        this.kernel = kernel;
    }

    /** {@code mutex_lock}. Everything runs in turns: a mutex that is held when it is wanted is an error of the script. */
    public void lock() {
        kernel.step(Op.MUTEX_LOCK, this);
        if (owner != null) {
            throw MustWaitException.lock(kernel.current(), this, owner);
        }
        kernel.lockdep().acquire(kernel.thisCpu(), this);
        owner = kernel.current();
    }

    /** {@code mutex_unlock}. */
    public void unlock() {
        kernel.step(Op.MUTEX_UNLOCK, this);
        kernel.lockdep().release(kernel.thisCpu(), this);
        owner = null;
    }
}

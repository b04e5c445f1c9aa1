package io.github.kconfig4j.kernel;

import org.jspecify.annotations.Nullable;

/** A lock: a {@link SpinLock} or a {@link Mutex}. */
public abstract sealed class KernelLock permits SpinLock, Mutex {
    private final Kernel kernel;
    private final LockClass lockClass;
    private @Nullable TaskStruct owner;

    KernelLock(Kernel kernel, LockClass lockClass) {
        this.kernel = kernel;
        this.lockClass = lockClass;
    }

    public LockClass lockClass() {
        return lockClass;
    }

    public boolean isHeldByCurrent() {
        return owner == kernel.current();
    }

    /** Who holds it, or null. */
    @Nullable
    TaskStruct owner() {
        return owner;
    }

    /** Whether a contender sleeps. */
    boolean sleeps() {
        return lockClass.kind().sleeps(kernel.config().preemptRt());
    }

    /**
     * Waits until nobody holds it, and takes it.
     *
     * @param asleep what a contender that sleeps is meanwhile
     */
    void take(TaskState asleep) {
        boolean sleeps = sleeps() && kernel.thisCpu().context() != Context.HARDIRQ;
        try {
            kernel.calls().await(this, sleeps ? asleep : TaskState.TASK_RUNNING);
        } catch (MustWaitException e) {
            kernel.lockdep().release(kernel.thisCpu(), this);
            throw e;
        }
        owner = kernel.current();
        if (sleeps) {
            kernel.step(Op.LOCK_ACQUIRED, this);
        }
    }

    /** Nobody holds it any more. */
    void drop() {
        kernel.lockdep().release(kernel.thisCpu(), this);
        owner = null;
        kernel.calls().released(this);
    }

    @Override
    public String toString() {
        return lockClass.toString();
    }
}

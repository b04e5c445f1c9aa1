package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.LockClass;
import org.jspecify.annotations.Nullable;

/** A lock: a {@link ModelSpinLock} or a {@link ModelMutex}. */
public abstract sealed class KernelLock permits ModelSpinLock, ModelMutex {
    final ModelKernel kernel;
    private final LockClass lockClass;
    /** Whether a contender sleeps. */
    private final boolean sleeps;

    private @Nullable ModelTask owner;

    KernelLock(ModelKernel kernel, LockClass lockClass) {
        this.kernel = kernel;
        this.lockClass = lockClass;
        sleeps = lockClass.kind().sleeps(kernel.config().preemptRt());
    }

    public LockClass lockClass() {
        return lockClass;
    }

    /** Who holds it, or null. */
    @Nullable
    ModelTask owner() {
        return owner;
    }

    /** Whether a contender sleeps. */
    boolean sleeps() {
        return sleeps;
    }

    /**
     * Waits until nobody holds it, and takes it.
     *
     * @param asleep what a contender that sleeps is meanwhile
     */
    void take(TaskState asleep) {
        boolean asleepIfHeld = sleeps && kernel.thisCpu().context() != Context.HARDIRQ;
        if (owner != null) {
            await(asleepIfHeld ? asleep : TaskState.TASK_RUNNING);
        }
        owner = kernel.current();
        if (asleepIfHeld) {
            kernel.step(Op.LOCK_ACQUIRED, this);
        }
    }

    private void await(TaskState state) {
        try {
            kernel.calls().await(this, state);
        } catch (MustWaitException e) {
            kernel.lockdep().release(kernel.thisCpu(), this);
            throw e;
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

package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.LockClass;
import io.github.kconfig4j.kernel.Mutex;

/** {@code struct mutex}: a lock whose contenders sleep, and whose holder may be preempted and moved to another CPU. */
public final class ModelMutex extends KernelLock implements Mutex {
    ModelMutex(ModelKernel kernel, LockClass lockClass) {
        super(kernel, lockClass);
    }

    /**
     * {@code mutex_lock}.
     *
     * @throws MustWaitException if it is held by somebody who cannot go on before the caller does
     */
    @Override
    public void lock() {
        kernel.step(Op.MUTEX_LOCK, this);
        kernel.lockdep().acquire(kernel.thisCpu(), this);
        take(TaskState.TASK_UNINTERRUPTIBLE);
    }

    /** {@code mutex_unlock}. */
    @Override
    public void unlock() {
        kernel.step(Op.MUTEX_UNLOCK, this);
        drop();
    }
}

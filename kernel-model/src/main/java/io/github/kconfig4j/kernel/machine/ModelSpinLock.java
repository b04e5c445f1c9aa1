package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.LockClass;
import io.github.kconfig4j.kernel.SpinLock;

/**
 * {@code spinlock_t} or {@code raw_spinlock_t}, taken with interrupts off: its holder is not preempted, and a contender
 * spins. On {@code PREEMPT_RT} a {@code spinlock_t} leaves interrupts as they are: its holder can be preempted, though
 * not moved to another CPU, and a contender sleeps.
 */
public final class ModelSpinLock extends KernelLock implements SpinLock {
    private boolean irqsWereDisabled;

    ModelSpinLock(ModelKernel kernel, LockClass lockClass) {
        super(kernel, lockClass);
    }

    /**
     * {@code spin_lock_irqsave}; the flags are kept in the lock.
     *
     * @throws MustWaitException if it is held by somebody who cannot go on before the caller does
     */
    @Override
    public void lock() {
        kernel.step(Op.SPIN_LOCK, this);
        Cpu cpu = kernel.thisCpu();
        kernel.lockdep().acquire(cpu, this);
        boolean disabled = cpu.irqsDisabled();
        if (!sleeps()) {
            cpu.disableIrqs();
        }
        kernel.spinLockWanted();
        try {
            take(TaskState.TASK_RTLOCK_WAIT);
        } catch (MustWaitException e) {
            kernel.spinLockDropped();
            restoreIrqs(disabled);
            throw e;
        }
        irqsWereDisabled = disabled;
    }

    /** {@code spin_unlock_irqrestore}: an interrupt that came meanwhile is taken now. */
    @Override
    public void unlock() {
        kernel.step(Op.SPIN_UNLOCK, this);
        kernel.spinLockDropped();
        drop();
        restoreIrqs(irqsWereDisabled);
    }

    private void restoreIrqs(boolean disabled) {
        if (!sleeps() && !disabled) {
            kernel.localIrqEnable();
        }
    }
}

package io.github.kconfig4j.kernel;

import org.jspecify.annotations.Nullable;

/**
 * {@code spinlock_t} or {@code raw_spinlock_t}, taken with interrupts off. On {@code PREEMPT_RT} a {@code spinlock_t}
 * leaves interrupts as they are.
 *
 * <p>Everything runs in turns, so a lock that is held when it is wanted would never become free: that is an error of
 * the script or of the code, and is thrown.
 */
public final class SpinLock extends KernelLock {
    private final Kernel kernel;
    private @Nullable TaskStruct owner;
    private boolean irqsWereDisabled;

    SpinLock(Kernel kernel, LockClass lockClass) {
        super(lockClass);
        this.kernel = kernel;
    }

    /** {@code spin_lock_irqsave}; the flags are kept in the lock. */
    public void lock() {
        kernel.step(Op.SPIN_LOCK, this);
        Cpu cpu = kernel.thisCpu();
        if (owner != null) {
            throw MustWaitException.lock(cpu.current(), this, owner);
        }
        kernel.lockdep().acquire(cpu, this);
        boolean disabled = cpu.irqsDisabled();
        if (!lockClass().kind().sleeps(kernel.config().preemptRt())) {
            cpu.disableIrqs();
        }
        owner = cpu.current();
        irqsWereDisabled = disabled;
    }

    /** {@code spin_unlock_irqrestore}: an interrupt that came meanwhile is taken now. */
    public void unlock() {
        kernel.step(Op.SPIN_UNLOCK, this);
        Cpu cpu = kernel.thisCpu();
        kernel.lockdep().release(cpu, this);
        owner = null;
        if (!irqsWereDisabled) {
            kernel.localIrqEnable();
        }
    }

    public boolean isHeldByCurrent() {
        return owner == kernel.current();
    }
}

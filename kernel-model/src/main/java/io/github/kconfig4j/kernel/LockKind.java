package io.github.kconfig4j.kernel;

/** The kinds of lock that differ in where they may be taken. */
public enum LockKind {
    /** {@code raw_spinlock_t}: spins with interrupts off, whatever the configuration. */
    RAW,
    /** {@code spinlock_t}: spins with interrupts off, but sleeps on {@code PREEMPT_RT}. */
    SPINLOCK_T,
    /** {@code struct mutex}: always sleeps. */
    MUTEX;

    /** Whether a contender for such a lock sleeps. */
    public boolean sleeps(boolean preemptRt) {
        return this == MUTEX || (this == SPINLOCK_T && preemptRt);
    }
}

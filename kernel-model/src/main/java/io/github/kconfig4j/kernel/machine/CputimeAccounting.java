package io.github.kconfig4j.kernel.machine;

/** Who is charged for time: the accounting schemes of the kernel. */
public enum CputimeAccounting {
    /** {@code TICK_CPU_ACCOUNTING}: each tick charges a whole tick to what it interrupted. */
    TICK,
    /** {@code IRQ_TIME_ACCOUNTING}: as {@link #TICK}, but interrupt time is measured and taken from the task. */
    IRQ_TIME,
    /** {@code VIRT_CPU_ACCOUNTING_NATIVE}: every change of context is measured. */
    VIRT_NATIVE,
    /** {@code VIRT_CPU_ACCOUNTING_GEN}: the same on any architecture, so that time is known where no tick comes. */
    VIRT_GEN;

    /** Whether time is measured, not counted in ticks. */
    boolean isMeasured() {
        return this == VIRT_NATIVE || this == VIRT_GEN;
    }
}

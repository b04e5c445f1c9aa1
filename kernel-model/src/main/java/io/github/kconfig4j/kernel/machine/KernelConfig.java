package io.github.kconfig4j.kernel.machine;

/**
 * What a configuration says about the machine: these are values of the model, never generated code.
 *
 * @param hz ticks per second, {@code CONFIG_HZ}
 * @param preemptRt whether {@code spinlock_t} sleeps, {@code CONFIG_PREEMPT_RT}
 * @param accounting who is charged for time
 * @param nohzFull whether a CPU takes no tick while its task depends on none, {@code CONFIG_NO_HZ_FULL} with {@code
 *     nohz_full=} for all CPUs
 * @param cpus number of CPUs
 * @param overlappingTicks whether the CPUs take a tick at the same time: each does one step of it, the interrupt or a round
 *     on the way to user mode, before any does the next; else one CPU after the other takes it from end to end
 * @param costs what the steps of kernel code cost
 */
public record KernelConfig(
        int hz,
        boolean preemptRt,
        CputimeAccounting accounting,
        boolean nohzFull,
        int cpus,
        boolean overlappingTicks,
        OpCosts costs) {
    private static final long NSEC_PER_SEC = 1_000_000_000L;

    public KernelConfig {
        if (hz <= 0) {
            throw new IllegalArgumentException("HZ must be positive: " + hz);
        }
        if (cpus <= 0) {
            throw new IllegalArgumentException("A machine has at least one CPU: " + cpus);
        }
    }

    /** One CPU, no {@code PREEMPT_RT}, tick accounting, steps that cost nothing. */
    public static KernelConfig of(int hz) {
        return new KernelConfig(hz, false, CputimeAccounting.TICK, false, 1, false, OpCosts.NONE);
    }

    public KernelConfig withPreemptRt(boolean value) {
        return new KernelConfig(hz, value, accounting, nohzFull, cpus, overlappingTicks, costs);
    }

    public KernelConfig withAccounting(CputimeAccounting value) {
        return new KernelConfig(hz, preemptRt, value, nohzFull, cpus, overlappingTicks, costs);
    }

    public KernelConfig withNohzFull(boolean value) {
        return new KernelConfig(hz, preemptRt, accounting, value, cpus, overlappingTicks, costs);
    }

    public KernelConfig withCpus(int value) {
        return new KernelConfig(hz, preemptRt, accounting, nohzFull, value, overlappingTicks, costs);
    }

    public KernelConfig withOverlappingTicks(boolean value) {
        return new KernelConfig(hz, preemptRt, accounting, nohzFull, cpus, value, costs);
    }

    public KernelConfig withCosts(OpCosts value) {
        return new KernelConfig(hz, preemptRt, accounting, nohzFull, cpus, overlappingTicks, value);
    }

    /** The length of a tick in nanoseconds, {@code TICK_NSEC}: rounded to the nearest. */
    public long tickNsec() {
        return (NSEC_PER_SEC + hz / 2) / hz;
    }
}

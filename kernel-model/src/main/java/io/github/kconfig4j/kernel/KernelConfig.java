package io.github.kconfig4j.kernel;

/**
 * What a configuration says about the machine: these are values of the model, never generated code.
 *
 * @param hz ticks per second, {@code CONFIG_HZ}
 * @param preemptRt whether {@code spinlock_t} sleeps, {@code CONFIG_PREEMPT_RT}
 * @param accounting who is charged for time
 * @param nohzFull whether a CPU takes no tick while its task depends on none, {@code CONFIG_NO_HZ_FULL} with {@code
 *     nohz_full=} for all CPUs
 * @param cpus number of CPUs
 * @param costs what the steps of kernel code cost
 */
public record KernelConfig(
        int hz, boolean preemptRt, CputimeAccounting accounting, boolean nohzFull, int cpus, OpCosts costs) {
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
        return new KernelConfig(hz, false, CputimeAccounting.TICK, false, 1, OpCosts.NONE);
    }

    public KernelConfig withPreemptRt(boolean value) {
        return new KernelConfig(hz, value, accounting, nohzFull, cpus, costs);
    }

    public KernelConfig withAccounting(CputimeAccounting value) {
        return new KernelConfig(hz, preemptRt, value, nohzFull, cpus, costs);
    }

    public KernelConfig withNohzFull(boolean value) {
        return new KernelConfig(hz, preemptRt, accounting, value, cpus, costs);
    }

    public KernelConfig withCpus(int value) {
        return new KernelConfig(hz, preemptRt, accounting, nohzFull, value, costs);
    }

    public KernelConfig withCosts(OpCosts value) {
        return new KernelConfig(hz, preemptRt, accounting, nohzFull, cpus, value);
    }

    /** The length of a tick in nanoseconds, {@code TICK_NSEC}: rounded to the nearest. */
    public long tickNsec() {
        return (NSEC_PER_SEC + hz / 2) / hz;
    }
}

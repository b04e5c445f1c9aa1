package io.github.kconfig4j.kernel.machine;

/** The buckets of a CPU's time, {@code enum cpu_usage_stat}. */
public enum CpuBucket {
    CPUTIME_USER,
    CPUTIME_SYSTEM,
    CPUTIME_IRQ,
    CPUTIME_GUEST,
    CPUTIME_IDLE
}

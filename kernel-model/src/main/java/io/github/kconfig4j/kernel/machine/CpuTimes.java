package io.github.kconfig4j.kernel.machine;

/** Where the time of a CPU went, in nanoseconds: as accounted, and as it really was. */
public final class CpuTimes {
    private final long[] buckets = new long[CpuBucket.values().length];
    private long ticks;
    private final Spans hardirq = new Spans();
    private final Spans irqsOff = new Spans();

    CpuTimes() {}

    /** What was charged to a bucket by the accounting scheme. */
    public long of(CpuBucket bucket) {
        return buckets[bucket.ordinal()];
    }

    /** How many ticks were taken; those that came in a row while interrupts were off count as one. */
    public long ticks() {
        return ticks;
    }

    /** Real time in hard interrupt context. */
    public Spans hardirq() {
        return hardirq;
    }

    /** Real time in the host kernel with interrupts off, hard interrupts included. */
    public Spans irqsOff() {
        return irqsOff;
    }

    void tick() {
        ticks++;
    }

    void charge(CpuBucket bucket, long ns) {
        buckets[bucket.ordinal()] += ns;
    }
}

package io.github.kconfig4j.jvm;

import java.time.Duration;
import java.util.Optional;

/**
 * A soft and a hard limit on the CPU time of a piece of code. Immutable; the same budget may be given to many pieces, one
 * inside the other too.
 */
public final class CpuBudget {
    private final CpuTimers timers;
    private final Duration hard;
    private final Optional<Warning> warning;

    private record Warning(Duration soft, Runnable action) {}

    CpuBudget(CpuTimers timers, Duration hard) {
        this(timers, hard, Optional.empty());
    }

    private CpuBudget(CpuTimers timers, Duration hard, Optional<Warning> warning) {
        this.timers = timers;
        this.hard = hard;
        this.warning = warning;
    }

    /** The same with an action that runs, once, when this much was used. */
    public CpuBudget warnAt(Duration soft, Runnable action) {
        if (soft.compareTo(hard) > 0) {
            throw new IllegalArgumentException("The soft limit " + soft + " is above the hard one, " + hard);
        }
        return new CpuBudget(timers, hard, Optional.of(new Warning(soft, action)));
    }

    /**
     * Runs code in the calling thread. Where it has used up its budget each of its safe points throws; the end is a safe
     * point too.
     *
     * @throws CpuBudgetExceededException if it has used up its budget
     */
    public <T, X extends Exception> T call(Code<T, X> code) throws X {
        Checkpoint checkpoint = timers.checkpoint();
        CpuClock clock = timers.of(Thread.currentThread());
        Spending spending = new Spending(timers, Thread.currentThread(), hard);
        Optional<CpuTimer> soft = warning.map(each -> clock.after(each.soft(), each.action()));
        CpuTimer end = clock.after(hard, spending::exceed);
        try {
            T result = code.run();
            checkpoint.poll();
            return result;
        } finally {
            spending.end();
            end.cancel();
            soft.ifPresent(CpuTimer::cancel);
        }
    }
}

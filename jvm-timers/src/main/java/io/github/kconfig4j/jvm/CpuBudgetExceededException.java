package io.github.kconfig4j.jvm;

import java.time.Duration;

/** A piece of code has used up its CPU time. */
public final class CpuBudgetExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration budget;

    CpuBudgetExceededException(Duration budget) {
        super("The CPU budget of " + budget.toNanos() / 1e6 + " ms is used up");
        this.budget = budget;
    }

    public Duration budget() {
        return budget;
    }
}

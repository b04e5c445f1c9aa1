package io.github.kconfig4j.jvm.example;

import io.github.kconfig4j.jvm.CpuBudget;
import io.github.kconfig4j.jvm.CpuBudgetExceededException;
import io.github.kconfig4j.jvm.CpuTimers;
import java.time.Duration;
import java.util.Locale;

/** A script that never ends is stopped when it has used up its CPU time. */
public final class RunawayScript {
    private static final String SCRIPT = "var n = 0; while (true) { n++; }";

    private RunawayScript() {}

    /** What happened, in one line. */
    public static String run(CpuTimers timers, Duration soft, Duration hard) {
        StringBuffer told = new StringBuffer();
        CpuBudget budget = timers.budget(hard)
                .warnAt(
                        soft,
                        () -> told.append("warned in thread ")
                                .append(Thread.currentThread().getName()));
        Duration before = timers.of(Thread.currentThread()).time();
        try {
            return "ended with " + new BudgetedScripts(timers.guest(), budget).run(SCRIPT);
        } catch (CpuBudgetExceededException e) {
            Duration used = timers.of(Thread.currentThread()).time().minus(before);
            return String.format(
                    Locale.ROOT, "%s, stopped after %.1f ms: %s", told, used.toNanos() / 1e6, e.getMessage());
        }
    }
}

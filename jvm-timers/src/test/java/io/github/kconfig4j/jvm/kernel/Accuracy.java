package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.jvm.Variant;
import io.github.kconfig4j.kernel.Itimerspec;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/** How far from its time an action begins, in CPU time of a thread that does nothing but run and poll. */
record Accuracy(Variant variant, int early, double median, double ninetyNine, double most) {
    static final String HEAD = "| expiry | early | late, median | 99 of 100 | most |\n|---|---|---|---|---|\n";

    private static final int TIMERS = 500;

    static Accuracy of(Variant variant) {
        try (Measured measured = new Measured(variant)) {
            TickThread ticks = new TickThread(Measured.TICK, measured.kernel()::tick);
            ticks.start();
            try {
                return of(variant, measured.call(() -> late(measured)));
            } finally {
                ticks.stop();
            }
        }
    }

    private static Accuracy of(Variant variant, long[] late) {
        Arrays.sort(late);
        int early = (int) Arrays.stream(late).filter(each -> each < 0).count();
        return new Accuracy(
                variant, early, ticks(late[TIMERS / 2]), ticks(late[TIMERS * 99 / 100]), ticks(late[TIMERS - 1]));
    }

    /** For each timer how long after its time the action began. */
    private static long[] late(Measured measured) {
        JvmTask task = measured.kernel().current();
        SplittableRandom random = new SplittableRandom(1);
        long[] late = new long[TIMERS];
        for (int i = 0; i < TIMERS; i++) {
            AtomicLong begun = new AtomicLong();
            long time = 500_000 + random.nextLong(2 * Measured.TICK);
            long due = Measured.used() + time;
            int timer = measured.arm(
                    Itimerspec.oneShot(time),
                    info -> begun.set(measured.kernel().taskSchedRuntime(task)));
            while (begun.get() == 0) {
                measured.safePoint();
            }
            measured.kernel().syscalls().timerDelete(timer);
            late[i] = begun.get() - due;
        }
        return late;
    }

    private static double ticks(long ns) {
        return (double) ns / Measured.TICK;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f ticks | %.2f ticks | %.2f ticks |%n",
                variant,
                early,
                median,
                ninetyNine,
                most);
    }
}

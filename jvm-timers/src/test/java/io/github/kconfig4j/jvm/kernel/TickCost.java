package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.jvm.Variant;
import io.github.kconfig4j.kernel.Itimerspec;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** What ticks cost the thread that takes them, while no timer is due. */
record TickCost(String what, long nsPerTick) {
    static final String HEAD = "| at 250 ticks a second | CPU time per tick | of one CPU |\n|---|---|---|\n";

    private static final long MEASURED_MS = 4000;

    /** The same loop, with nothing to do in it. */
    static TickCost ofAnIdleJvm() throws InterruptedException {
        return new TickCost(
                "a thread that only wakes up, in an idle JVM", measure(new TickThread(Measured.TICK, count -> {})));
    }

    /** One of the threads runs all the time; the others sleep. */
    static TickCost of(Variant variant, int threads) throws InterruptedException {
        try (Measured measured = new Measured(variant, threads)) {
            CountDownLatch known = new CountDownLatch(threads);
            CountDownLatch over = new CountDownLatch(1);
            for (int i = 0; i < threads; i++) {
                boolean runs = i == 0;
                measured.executor().submit(() -> {
                    measured.arm(Itimerspec.oneShot(Long.MAX_VALUE / 2), info -> {});
                    known.countDown();
                    while (runs && over.getCount() > 0) {
                        measured.safePoint();
                    }
                    over.await();
                    return null;
                });
            }
            known.await();
            long cost = measure(new TickThread(Measured.TICK, measured.kernel()::tick));
            over.countDown();
            String what =
                    threads == 1 ? "one thread with a timer, which runs" : threads + " such threads, of which one runs";
            return new TickCost(variant + ", " + what, cost);
        }
    }

    /** The fastest of three: other work on the machine can only make it slower. */
    private static long measure(TickThread ticks) throws InterruptedException {
        ticks.start();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long before = Measured.used(ticks.thread());
            Thread.sleep(MEASURED_MS / 4);
            best = Math.min(best, Measured.used(ticks.thread()) - before);
        }
        ticks.stop();
        return best / (MEASURED_MS / 4 * 1_000_000 / Measured.TICK);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f %% |%n",
                what,
                Measured.micros(nsPerTick),
                100.0 * nsPerTick / Measured.TICK);
    }
}

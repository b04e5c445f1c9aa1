package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.jvm.Variant;
import io.github.kconfig4j.kernel.Itimerspec;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Who pays for timers that are all due, and how long the tick takes that finds them: the second reason of the patch. */
record DueTimers(String what, int ticks, long longestTick, long inTicks, long inThreads) {
    static final String HEAD = "| 10,000 due timers | ticks | the longest tick | all ticks | in the threads |\n"
            + "|---|---|---|---|---|\n";
    static final int TIMERS = 10_000;

    /** A tick handles at most 19 timers of a clock. */
    private static final int OF_ONE_TICK = 19;

    /** As many threads as it takes for one tick to find all of them. The median of some runs, each with threads of its own. */
    static DueTimers ofManyThreads(Variant variant) throws InterruptedException, ExecutionException {
        int threads = (TIMERS + OF_ONE_TICK - 1) / OF_ONE_TICK;
        String what = variant + ", " + threads + " threads";
        return IntStream.range(0, 5)
                .mapToObj(i -> run(variant, what, threads, OF_ONE_TICK))
                .sorted((a, b) -> Long.compare(a.inTicks, b.inTicks))
                .toList()
                .get(2);
    }

    static DueTimers ofOneThread(Variant variant) throws InterruptedException, ExecutionException {
        run(variant, "", 1, TIMERS);
        return run(variant, variant + ", one thread", 1, TIMERS);
    }

    private static DueTimers run(Variant variant, String what, int threads, int each) {
        try (Measured measured = new Measured(variant, threads)) {
            AtomicLong expired = new AtomicLong();
            onAll(measured, threads, () -> {
                for (int i = 0; i < each; i++) {
                    measured.arm(Itimerspec.oneShot(1_000_000), info -> expired.incrementAndGet());
                }
                Measured.burn(1_100_000);
                return 0L;
            });
            long longest = 0;
            long inTicks = 0;
            long inThreads = 0;
            int ticks = 0;
            while (expired.get() < (long) threads * each) {
                long before = Measured.used();
                measured.kernel().tick(1);
                long took = Measured.used() - before;
                longest = Math.max(longest, took);
                inTicks += took;
                ticks++;
                inThreads += onAll(measured, threads, measured::safePoint);
            }
            return new DueTimers(what, ticks, longest, inTicks, inThreads);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each thread of the pool does it once. @return the sum */
    private static long onAll(Measured measured, int threads, Callable<Long> code)
            throws InterruptedException, ExecutionException {
        CyclicBarrier all = new CyclicBarrier(threads);
        long sum = 0;
        for (Future<Long> each : IntStream.range(0, threads)
                .mapToObj(i -> measured.executor().submit(() -> {
                    all.await();
                    return code.call();
                }))
                .toList()) {
            sum += each.get();
        }
        return sum;
    }

    @Override
    public String toString() {
        return String.format(
                "| %s | %d | %s | %s | %s |%n",
                what, ticks, Measured.micros(longestTick), Measured.micros(inTicks), Measured.micros(inThreads));
    }
}

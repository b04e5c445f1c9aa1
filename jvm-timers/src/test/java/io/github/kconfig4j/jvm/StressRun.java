package io.github.kconfig4j.jvm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that do operations in random order. Afterwards all of them go on running, with safe points, until every timer that
 * was not cancelled has expired and every interval was counted: if something is lost, that never ends.
 */
final class StressRun {
    private final CpuTimers timers;
    private final int operations;
    private final Tally tally = new Tally();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger busy;
    private final CountDownLatch notKnown;
    private final CountDownLatch notOver;
    private volatile boolean failed;

    StressRun(CpuTimers timers, int threadCount, int operations) {
        this.timers = timers;
        this.operations = operations;
        busy = new AtomicInteger(threadCount);
        notKnown = new CountDownLatch(threadCount);
        notOver = new CountDownLatch(threadCount);
        for (int i = 0; i < threadCount; i++) {
            int seed = i;
            threads.add(new Thread(() -> run(seed), "stress-" + i));
        }
    }

    Tally tally() {
        return tally;
    }

    void play() throws InterruptedException {
        threads.forEach(thread -> thread.setUncaughtExceptionHandler((who, e) -> {
            tally.mistake(who.getName() + ": " + e);
            failed = true;
            notOver.countDown();
        }));
        timers.tickThread().setUncaughtExceptionHandler((who, e) -> tally.mistake("in the tick: " + e));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void run(int seed) {
        Checkpoint checkpoint = timers.checkpoint();
        meet(notKnown);
        List<CpuClock> clocks = new ArrayList<>(threads.stream().map(timers::of).toList());
        clocks.add(timers.process());
        StressUser user = new StressUser(tally, clocks, new SplittableRandom(seed));
        for (int i = 0; i < operations; i++) {
            user.operate(checkpoint);
            tally.operation();
        }
        AtomicBoolean reported = new AtomicBoolean();
        Burn.until(() -> failed || busy.get() == 0, () -> {
            checkpoint.poll();
            if (!reported.get() && user.isDone()) {
                reported.set(true);
                busy.decrementAndGet();
            }
        });
        user.end();
        meet(notOver);
    }

    /** A thread that ends takes the timers on its clock with it, so all begin and end together. */
    private static void meet(CountDownLatch latch) {
        latch.countDown();
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Duration random(SplittableRandom random, long maxNs) {
        return Duration.ofNanos(1 + random.nextLong(maxNs));
    }
}

package io.github.kconfig4j.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No machine is too slow for these: nothing has to be over at some time, only not before. */
@Timeout(120)
class CpuTimersTest {
    private static final Duration TIME = Duration.ofMillis(10);

    @ParameterizedTest
    @EnumSource
    void runsTheActionOnceAndNotEarlyWhereTheVariantSays(Variant variant) {
        try (CpuTimers timers = variant.start()) {
            Checkpoint checkpoint = timers.checkpoint();
            AtomicInteger runs = new AtomicInteger();
            AtomicReference<Thread> where = new AtomicReference<>();
            AtomicReference<Duration> when = new AtomicReference<>();
            CpuClock clock = timers.of(Thread.currentThread());
            Duration before = clock.time();

            CpuTimer timer = clock.after(TIME, () -> {
                when.set(clock.time());
                where.set(Thread.currentThread());
                runs.incrementAndGet();
            });
            assertThat(timer.remaining()).isPositive().isLessThanOrEqualTo(TIME);
            Burn.until(() -> runs.get() > 0, checkpoint::poll);
            Burn.until(() -> clock.time().compareTo(before.plus(TIME.multipliedBy(4))) > 0, checkpoint::poll);

            assertThat(runs).hasValue(1);
            assertThat(when.get().minus(before)).isGreaterThanOrEqualTo(TIME);
            assertThat(where.get()).isSameAs(variant == Variant.INLINE ? timers.tickThread() : Thread.currentThread());
            assertThat(timer.cancel()).isFalse();
            assertThat(timer.remaining()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutASafePointOnlyTheTickExpiresAnything(Variant variant) {
        try (CpuTimers timers = variant.start()) {
            AtomicInteger runs = new AtomicInteger();
            timers.of(Thread.currentThread()).after(TIME, runs::incrementAndGet);

            if (variant == Variant.INLINE) {
                Burn.until(() -> runs.get() > 0, () -> {});
            } else {
                Burn.of(TIME.multipliedBy(5));
                assertThat(runs).hasValue(0);
                Burn.until(() -> runs.get() > 0, timers.checkpoint()::poll);
            }

            assertThat(runs).hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theReturnFromABlockingCallIsASafePoint(Variant variant) {
        try (CpuTimers timers = variant.start()) {
            Checkpoint checkpoint = timers.checkpoint();
            AtomicInteger runs = new AtomicInteger();
            timers.of(Thread.currentThread()).after(TIME, runs::incrementAndGet);

            while (runs.get() == 0) {
                assertThat(checkpoint.blocking(() -> {
                            Burn.of(TIME);
                            return "returned";
                        }))
                        .isEqualTo("returned");
            }

            assertThat(runs).hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIntervalTimerCountsEachIntervalOnceAndNoneBefore(Variant variant) {
        try (CpuTimers timers = variant.start()) {
            Checkpoint checkpoint = timers.checkpoint();
            CpuClock clock = timers.of(Thread.currentThread());
            Duration interval = Duration.ofMillis(1);
            AtomicLong expiries = new AtomicLong();
            List<String> early = new ArrayList<>();
            Duration before = clock.time();

            CpuTimer timer = clock.every(interval, count -> {
                long used = clock.time().minus(before).toNanos();
                if (expiries.addAndGet(count) * interval.toNanos() > used) {
                    early.add(expiries + " after " + used + " ns");
                }
            });
            Burn.until(() -> expiries.get() >= 50, checkpoint::poll);
            long intervals = clock.time().minus(before).dividedBy(interval);
            Burn.until(() -> expiries.get() >= intervals, checkpoint::poll);

            assertThat(timer.cancel()).isTrue();
            assertThat(timer.cancel()).isFalse();
            assertThat(early).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsCancelledDoesNotRun(Variant variant) {
        try (CpuTimers timers = variant.start()) {
            CpuClock clock = timers.of(Thread.currentThread());
            AtomicInteger runs = new AtomicInteger();

            CpuTimer timer = clock.after(TIME.multipliedBy(100), runs::incrementAndGet);
            assertThat(timer.cancel()).isTrue();
            AtomicInteger others = new AtomicInteger();
            clock.after(TIME.multipliedBy(2), others::incrementAndGet);
            Burn.until(() -> others.get() > 0, timers.checkpoint()::poll);

            assertThat(runs).hasValue(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theClockOfTheProcessAddsUpItsThreads(Variant variant) throws InterruptedException {
        try (CpuTimers timers = variant.start()) {
            AtomicInteger runs = new AtomicInteger();
            AtomicReference<Duration> when = new AtomicReference<>();
            CpuClock clock = timers.process();
            timers.of(Thread.currentThread());
            Duration before = clock.time();

            clock.after(TIME.multipliedBy(2), () -> {
                when.set(clock.time());
                runs.incrementAndGet();
            });
            Thread other = new Thread(() -> Burn.until(() -> runs.get() > 0, timers.checkpoint()::poll));
            other.start();
            Burn.until(() -> runs.get() > 0, timers.checkpoint()::poll);
            other.join();

            assertThat(runs).hasValue(1);
            assertThat(when.get().minus(before)).isGreaterThanOrEqualTo(TIME.multipliedBy(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitsForTheTimeOfAnotherThread(Variant variant) throws InterruptedException {
        try (CpuTimers timers = variant.start()) {
            Worker worker = new Worker(timers);
            CpuClock clock = timers.of(worker.thread());
            Duration before = clock.time();

            assertThat(clock.await(TIME)).isTrue();
            assertThat(clock.time().minus(before)).isGreaterThanOrEqualTo(TIME);
            worker.endAfter(TIME);
            assertThat(clock.await(Duration.ofHours(1))).isFalse();
            worker.thread().join();
            assertThat(clock.await(Duration.ofHours(1))).isFalse();

            assertThatThrownBy(() -> timers.of(Thread.currentThread()).await(TIME))
                    .hasMessage("A thread cannot wait for its own CPU time");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aThreadThatHasEndedTakesItsTimersWithIt(Variant variant) throws InterruptedException {
        CpuTimers timers = variant.start();
        Worker worker = new Worker(timers);
        CpuClock clock = timers.of(worker.thread());
        CpuTimer timer = clock.after(Duration.ofHours(1), () -> {});
        worker.endAfter(TIME);
        worker.thread().join();

        Burn.until(() -> timer.remaining().isZero(), () -> {});
        // The tick that has found it may still be about to delete its timers.
        timers.close();

        assertThat(timer.cancel()).isFalse();
        assertThatThrownBy(() -> clock.after(TIME, () -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Thread worker has ended: it has no CPU timers");
        assertThatThrownBy(clock::time).hasMessage("Thread worker has ended: it has no CPU timers");
        assertThatThrownBy(() -> timers.of(worker.thread()))
                .hasMessage("There are no CPU timers for thread worker: it has ended");
    }

    @ParameterizedTest
    @EnumSource
    void anActionThatFailsLosesNoOtherAction(Variant variant) throws InterruptedException {
        try (CpuTimers timers = variant.start()) {
            List<String> failures = new ArrayList<>();
            CountDownLatch failed = new CountDownLatch(2);
            timers.tickThread().setUncaughtExceptionHandler((thread, e) -> {
                failures.add(e.getMessage());
                failed.countDown();
            });
            Checkpoint checkpoint = timers.checkpoint();
            for (String name : List.of("first", "second")) {
                timers.of(Thread.currentThread()).after(TIME, () -> {
                    throw new IllegalStateException(name);
                });
            }

            Burn.until(() -> failed.getCount() == 0, () -> {
                try {
                    checkpoint.poll();
                } catch (IllegalStateException e) {
                    failures.add(e.getMessage());
                    failed.countDown();
                }
            });

            failed.await();
            assertThat(failures).containsExactly("first", "second");
        }
    }

    @Tag("matrix") // It uses two seconds; JvmKernelTest does the same on clocks that are set.
    @ParameterizedTest
    @EnumSource
    void theSoftLimitTellsAndTheHardLimitStopsEveryThread(Variant variant) throws InterruptedException {
        try (CpuTimers timers = variant.start()) {
            AtomicInteger told = new AtomicInteger();
            Worker worker = new Worker(timers);
            timers.of(worker.thread());
            Checkpoint checkpoint = timers.checkpoint();

            timers.limit(1, 2, told::incrementAndGet);
            assertThatThrownBy(() -> Burn.until(() -> false, checkpoint::poll))
                    .isInstanceOf(CpuLimitExceededException.class)
                    .hasMessage("The hard limit of CPU time was reached");
            assertThat(timers.process().time()).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
            assertThatThrownBy(checkpoint::poll).isInstanceOf(CpuLimitExceededException.class);
            worker.thread().join();
            assertThat(worker.failure()).isInstanceOf(CpuLimitExceededException.class);
            assertThat(told).hasValue(1);
        }
    }

    /** Runs, with safe points, until it is told to end. */
    private static final class Worker {
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final AtomicLong end = new AtomicLong(Long.MAX_VALUE);
        private final Thread thread;

        Worker(CpuTimers timers) {
            thread = new Thread(() -> run(timers), "worker");
            thread.start();
        }

        private void run(CpuTimers timers) {
            try {
                Burn.until(() -> Burn.used() >= end.get(), timers.checkpoint()::poll);
            } catch (CpuLimitExceededException e) {
                failure.set(e);
            }
        }

        Thread thread() {
            return thread;
        }

        Throwable failure() {
            return failure.get();
        }

        /** It ends when it has used this much, or more already. */
        void endAfter(Duration time) {
            end.set(time.toNanos());
        }
    }
}

package io.github.kconfig4j.jvm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What one thread under stress does, and which of its timers are still to expire. */
final class StressUser {
    private static final int MOST = 100;
    private static final long LONGEST = 3_000_000;

    private final Tally tally;
    private final List<CpuClock> clocks;
    private final SplittableRandom random;
    private final List<OneShot> oneShots = new ArrayList<>();
    private Interval interval;

    StressUser(Tally tally, List<CpuClock> clocks, SplittableRandom random) {
        this.tally = tally;
        this.clocks = clocks;
        this.random = random;
        interval = new Interval();
    }

    void operate(Checkpoint checkpoint) {
        int which = random.nextInt(100);
        if (which < 30) {
            checkpoint.poll();
        } else if (which < 60 && oneShots.size() < MOST) {
            oneShots.add(new OneShot());
        } else if (which < 90 && !oneShots.isEmpty()) {
            OneShot chosen = oneShots.remove(random.nextInt(oneShots.size()));
            chosen.cancel();
        } else if (which < 95) {
            clock().time();
        } else if (which < 99) {
            interval.timer.remaining();
        } else {
            interval.cancel();
            interval = new Interval();
        }
    }

    private CpuClock clock() {
        return clocks.get(random.nextInt(clocks.size()));
    }

    /** Whether nothing is left to come. */
    boolean isDone() {
        oneShots.removeIf(OneShot::hasExpired);
        return oneShots.isEmpty() && interval.isComplete();
    }

    void end() {
        interval.cancel();
    }

    private final class OneShot {
        private final CpuClock clock = clock();
        private final Duration time = StressRun.random(random, LONGEST);
        private final AtomicInteger runs = new AtomicInteger();
        private final Duration before = clock.time();
        private final CpuTimer timer;
        private volatile boolean cancelled;

        OneShot() {
            tally.start();
            timer = clock.after(time, this::expire);
        }

        private void expire() {
            Duration used = clock.time().minus(before);
            if (used.compareTo(time) < 0) {
                tally.mistake("early: " + used + " of " + time);
            }
            if (runs.incrementAndGet() > 1) {
                tally.mistake("it has expired twice");
            }
            if (cancelled) {
                tally.mistake("it has expired after it was cancelled");
            }
            tally.expire();
        }

        boolean hasExpired() {
            return runs.get() > 0;
        }

        void cancel() {
            if (timer.cancel()) {
                cancelled = true;
                tally.cancel();
                if (hasExpired()) {
                    tally.mistake("it was cancelled although it has expired");
                }
            }
        }
    }

    private final class Interval {
        private final CpuClock clock = clock();
        private final Duration length = Duration.ofNanos(200_000 + random.nextLong(LONGEST));
        private final AtomicLong expiries = new AtomicLong();
        private final Duration before = clock.time();
        private final CpuTimer timer = clock.every(length, this::expire);
        private final Duration after = clock.time();
        private long mustHave = -1;

        private void expire(long count) {
            long used = clock.time().minus(before).toNanos();
            if (expiries.addAndGet(count) * length.toNanos() > used) {
                tally.mistake("early: " + expiries + " intervals of " + length + " in " + used + " ns");
            }
            tally.interval(count);
        }

        /** Whether all has expired that must have when this was asked first. */
        boolean isComplete() {
            if (mustHave < 0) {
                mustHave = clock.time().minus(after).dividedBy(length);
            }
            return expiries.get() >= mustHave;
        }

        void cancel() {
            if (!timer.cancel()) {
                tally.mistake("an interval timer has ended by itself");
            }
        }
    }
}

package io.github.kconfig4j.jvm;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/** What threads under stress have done and seen. Thread-safe. */
final class Tally {
    private final LongAdder operations = new LongAdder();
    private final LongAdder started = new LongAdder();
    private final LongAdder expired = new LongAdder();
    private final LongAdder cancelled = new LongAdder();
    private final LongAdder intervals = new LongAdder();
    private final List<String> mistakes = new CopyOnWriteArrayList<>();

    void operation() {
        operations.increment();
    }

    void start() {
        started.increment();
    }

    void expire() {
        expired.increment();
    }

    void cancel() {
        cancelled.increment();
    }

    void interval(long count) {
        intervals.add(count);
    }

    void mistake(String what) {
        if (mistakes.size() < 10) {
            mistakes.add(what);
        }
    }

    /** Timers that were to expire once. */
    long started() {
        return started.sum();
    }

    long expired() {
        return expired.sum();
    }

    long cancelled() {
        return cancelled.sum();
    }

    List<String> mistakes() {
        return mistakes;
    }

    @Override
    public String toString() {
        return String.format(
                "%,d operations, of %,d timers %,d expired and %,d were cancelled, and %,d intervals",
                operations.sum(), started(), expired(), cancelled(), intervals.sum());
    }
}

package io.github.kconfig4j.product.check;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells now and then how much is done, and how long it will take. Thread-safe. */
final class Progress {
    private static final long EVERY = 5_000_000_000L;

    private final int all;
    private final Consumer<String> told;
    private final LongSupplier clock;
    private final long start;
    private long last;
    private int done;
    private int failed;

    Progress(int all, Consumer<String> told) {
        this(all, told, System::nanoTime);
    }

    /** @param clock the time in nanoseconds, since whenever */
    Progress(int all, Consumer<String> told, LongSupplier clock) {
        this.all = all;
        this.told = told;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.last = start;
    }

    synchronized void done(boolean succeeded) {
        done++;
        failed += succeeded ? 0 : 1;
        long now = clock.getAsLong();
        if (now - last >= EVERY && done < all) {
            last = now;
            long left = (now - start) / done * (all - done) / 1_000_000_000L;
            told.accept("Checked " + done + " of " + all + " configurations, " + failed + " failed, about " + (left + 1)
                    + " s left");
        }
    }
}

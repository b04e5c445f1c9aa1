package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.jvm.Variant;
import io.github.kconfig4j.kernel.Itimerspec;
import java.util.concurrent.CountDownLatch;

/** How long the tick takes in which a timer is due while a lock is held: the third reason of the patch. */
record HeldLock(String what, long tick) {
    static final String HEAD = "| siglock is held for 20 ms by | the tick takes |\n|---|---|\n";

    private static final long HELD_MS = 20;

    static HeldLock ofAnother(Variant variant) throws InterruptedException {
        try (Measured target = new Measured(variant, 2)) {
            due(target);
            return new HeldLock(variant + ", another thread", tickWhileHeld(target));
        }
    }

    static HeldLock ofTheTarget(Variant variant) throws InterruptedException {
        try (Measured target = new Measured(variant, 1)) {
            due(target);
            return new HeldLock(variant + ", the target itself", tickWhileHeld(target));
        }
    }

    /** One thread of the pool has a timer that is due; with one thread alone it is the one that takes the lock. */
    private static void due(Measured measured) {
        measured.call(() -> {
            measured.arm(Itimerspec.oneShot(1_000_000), info -> {});
            Measured.burn(1_100_000);
            return null;
        });
    }

    private static long tickWhileHeld(Measured measured) throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        JvmKernel kernel = measured.kernel();
        measured.executor().submit(() -> {
            kernel.lockTaskSighand(kernel.current());
            try {
                held.countDown();
                Thread.sleep(HELD_MS);
            } finally {
                kernel.unlockTaskSighand(kernel.current());
            }
            return null;
        });
        held.await();
        long before = System.nanoTime();
        kernel.tick(1);
        return System.nanoTime() - before;
    }

    @Override
    public String toString() {
        return String.format("| %s | %s |%n", what, Measured.micros(tick));
    }
}

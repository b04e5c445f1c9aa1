package io.github.kconfig4j.jvm;

import io.github.kconfig4j.jvm.kernel.JvmKernel;
import io.github.kconfig4j.kernel.GuestEntry;

/**
 * The way of a thread into an engine that runs scripts, bytecode or queries of its own, as a vCPU thread enters its guest: a
 * safe point before it is entered, and each time that it gives control back for a moment. For one thread.
 */
public final class Guest {
    private final JvmKernel kernel;
    private final GuestEntry entry;
    private final Checkpoint checkpoint;

    Guest(JvmKernel kernel, GuestEntry entry, Checkpoint checkpoint) {
        this.kernel = kernel;
        this.entry = entry;
        this.checkpoint = checkpoint;
    }

    /** Returns when the engine may be entered, or entered again. Throws what {@link Checkpoint#poll} throws. */
    public void enter() {
        while (!mayEnter()) {
            checkpoint.poll();
        }
    }

    private boolean mayEnter() {
        if (entry.xferToGuestModeHandleWork(kernel) != 0) {
            return false;
        }
        kernel.localIrqDisable();
        try {
            entry.xferToGuestModePrepare(kernel);
            return !entry.xferToGuestModeWorkPending(kernel);
        } finally {
            kernel.localIrqEnable();
        }
    }
}

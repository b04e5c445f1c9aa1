package io.github.kconfig4j.jvm;

import io.github.kconfig4j.jvm.kernel.SafePoint;

/** The safe points of a thread; for that thread only. */
public final class Checkpoint {
    private final Thread thread;
    private final SafePoint safePoint;

    Checkpoint(Thread thread, SafePoint safePoint) {
        this.thread = thread;
        this.safePoint = safePoint;
    }

    /**
     * A safe point: expires what is due and left to this thread, and runs actions. What an action throws is thrown here;
     * what is left is done at the next safe point. If there is nothing to do it costs a nanosecond or two.
     *
     * @throws CpuLimitExceededException if the hard limit of all threads was reached
     * @throws IllegalStateException in another thread
     */
    public void poll() {
        if (Thread.currentThread() != thread) {
            throw new IllegalStateException("This is a checkpoint of thread " + thread.getName() + ", not of "
                    + Thread.currentThread().getName());
        }
        if (safePoint.hasWork()) {
            handleWork();
        }
    }

    /** A call that blocks, and a safe point when it returns or throws. */
    public <T, X extends Exception> T blocking(Code<T, X> call) throws X {
        try {
            return call.run();
        } finally {
            poll();
        }
    }

    private void handleWork() {
        if (!safePoint.run()) {
            throw new CpuLimitExceededException();
        }
    }
}

package io.github.kconfig4j.kernel.machine;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Code that can stop in the middle and go on later. It has a Java thread of its own, which is only a stack: whoever
 * resumes it waits until it stops or ends, so one of them runs at a time and each run is the same.
 */
final class Coroutine {
    private final Semaphore resumed = new Semaphore(0);
    private final Semaphore stopped = new Semaphore(0);
    private final Runnable code;
    private final Thread thread;
    private @Nullable Throwable thrown;
    private boolean abandoned;
    private boolean ended;

    Coroutine(String name, Runnable code) {
        this.code = code;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    /** Runs the code until it stops or ends. What it throws is thrown here. Not from inside, and not when it has ended. */
    void resume() {
        if (ended) {
            throw new IllegalStateException(thread.getName() + " has ended");
        }
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        } else {
            resumed.release();
        }
        stopped.acquireUninterruptibly();
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }

    /** The code stops here until it is resumed. Only from inside. */
    void stop() {
        stopped.release();
        resumed.acquireUninterruptibly();
        if (abandoned) {
            throw new Abandoned();
        }
    }

    /** The code is not resumed any more: it ends where it stopped. Not from inside. */
    void abandon() {
        if (thread.getState() != Thread.State.NEW && !ended) {
            abandoned = true;
            resumed.release();
            stopped.acquireUninterruptibly();
        }
    }

    private void run() {
        try {
            code.run();
        } catch (RuntimeException | Error e) {
            thrown = e;
        } finally {
            ended = true;
            stopped.release();
        }
    }

    /** Ends abandoned code. */
    private static final class Abandoned extends Error {
        private static final long serialVersionUID = 1L;

        Abandoned() {
            super("abandoned", null, false, false);
        }
    }
}

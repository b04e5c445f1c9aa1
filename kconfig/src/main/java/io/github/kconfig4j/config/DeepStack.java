package io.github.kconfig4j.config;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Calls something with room for a deep recursion: what follows dependencies goes as deep as a chain of them is long, and
 * there are trees with tens of thousands of symbols.
 */
public final class DeepStack {
    private static final long BYTES = 1L << 29;

    private DeepStack() {}

    /** The result of the call, or its exception; the thread is named. */
    public static <T> T call(String name, Callable<T> action) {
        FutureTask<T> task = new FutureTask<>(action);
        if (Thread.currentThread() instanceof Roomy) {
            task.run();
        } else {
            new Roomy(task, name).start();
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + name + " ran", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A thread that has the room. */
    private static final class Roomy extends Thread {
        Roomy(Runnable task, String name) {
            super(null, task, name, BYTES);
        }
    }
}

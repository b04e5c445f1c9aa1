package io.github.kconfig4j.jvm.kernel;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A thread that does what it is told, and whose CPU clock shows what it is told. */
final class Actor implements AutoCloseable {
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final AtomicLong clock = new AtomicLong();
    private final Thread thread = call(Thread::currentThread);

    Thread thread() {
        return thread;
    }

    long clock() {
        return clock.get();
    }

    /** It has run for so long, says its clock. */
    void run(long ns) {
        clock.addAndGet(ns);
    }

    <T> T call(Callable<T> code) {
        try {
            return executor.submit(code).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void act(Runnable code) {
        call(Executors.callable(code));
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}

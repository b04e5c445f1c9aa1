package io.github.kconfig4j.product.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same for several things on as many threads as there are cores; javac gains nothing by more. */
public final class Parallel implements AutoCloseable {
    private final ExecutorService pool =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    /** Starts no thread yet. */
    public Parallel() {}

    /** The results in the order of the inputs. The first exception among them is thrown. */
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function) {
        List<Future<R>> futures = new ArrayList<>();
        inputs.forEach(input -> futures.add(pool.submit(() -> function.apply(input))));
        List<R> results = new ArrayList<>();
        for (Future<R> future : futures) {
            results.add(get(future));
        }
        return results;
    }

    private static <R> R get(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}

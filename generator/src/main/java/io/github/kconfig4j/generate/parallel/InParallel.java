package io.github.kconfig4j.generate.parallel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Does the same for many things on all cores. */
public final class InParallel {
    /** Below this a thread costs more than it gains. */
    private static final int WORTH_A_THREAD = 16;
    /** How many things a thread takes at a time: files of a set differ in size. */
    private static final int AT_A_TIME = 8;

    private InParallel() {}

    /**
     * The results in the order of the inputs.
     *
     * @param function what is done with each, on any thread
     * @throws RuntimeException the first that the function throws, in the order of the inputs
     */
    public static <T, R> List<R> map(List<T> inputs, Function<T, R> function) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), inputs.size() / WORTH_A_THREAD);
        if (threads < 2) {
            return inputs.stream().map(function).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<R>>> parts = IntStream.iterate(0, from -> from < inputs.size(), from -> from + AT_A_TIME)
                    .mapToObj(from -> inputs.subList(from, Math.min(from + AT_A_TIME, inputs.size())))
                    .<Callable<List<R>>>map(
                            part -> () -> part.stream().map(function).toList())
                    .toList();
            List<R> results = new ArrayList<>();
            for (Future<List<R>> part : pool.invokeAll(parts)) {
                results.addAll(get(part));
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * The results in the order of the inputs, of which some are known: threads are worth their while only for the others.
     *
     * @param known the result of an input, if it takes no time; on this thread
     * @param function what is done with each other, on any thread
     */
    public static <T, R> List<R> map(List<T> inputs, Function<T, Optional<R>> known, Function<T, R> function) {
        List<Optional<R>> all = new ArrayList<>();
        List<T> others = new ArrayList<>();
        for (T input : inputs) {
            Optional<R> result = known.apply(input);
            all.add(result);
            if (result.isEmpty()) {
                others.add(input);
            }
        }
        Iterator<R> rest = map(others, function).iterator();
        List<R> results = new ArrayList<>();
        for (Optional<R> result : all) {
            results.add(result.isPresent() ? result.get() : rest.next());
        }
        return results;
    }

    private static <R> List<R> get(Future<List<R>> part) throws InterruptedException {
        try {
            return part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}

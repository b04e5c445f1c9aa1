package io.github.kconfig4j.maven.each;

import io.github.kconfig4j.maven.child.BuiltModule;
import io.github.kconfig4j.maven.child.ChildReport;
import io.github.kconfig4j.maven.child.ChildTask;
import io.github.kconfig4j.product.check.FailedTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Builds variants, each with a Maven of its own; one that fails does not keep the others from being built. */
public final class EachBuild {
    private final Starter starter;
    private final Path folder;
    private final Function<Path, String> names;
    private final Set<String> variants;
    private final Consumer<String> progress;

    /** Builds one variant. */
    interface Starter {
        /**
         * Waits for the end of it.
         *
         * @param report the file that gets what came of it
         * @param log the file that gets all that Maven prints
         */
        ChildExit start(String name, Path report, Path log) throws IOException, InterruptedException;
    }

    /** Named variants, with all tests. */
    public static EachBuild ofVariants(
            ChildMaven maven,
            Path folder,
            Function<Path, String> names,
            Set<String> variants,
            Consumer<String> progress) {
        Starter starter = (name, report, log) ->
                maven.build(new ChildTask(name, report, Optional.empty()), List.of("-Dkconfig.defconfig=" + name), log);
        return new EachBuild(starter, folder, names, variants, progress);
    }

    /**
     * @param starter starts the Maven of a variant
     * @param folder gets a log for each variant
     * @param names how messages name a file
     * @param variants the names of all variants: a jar with such a classifier is one that {@code variant-jars} has made
     * @param progress is told, by any thread, what begins and what has ended
     */
    EachBuild(
            Starter starter,
            Path folder,
            Function<Path, String> names,
            Set<String> variants,
            Consumer<String> progress) {
        this.starter = starter;
        this.folder = folder;
        this.names = names;
        this.variants = Set.copyOf(variants);
        this.progress = progress;
    }

    /**
     * Builds variants, in their order.
     *
     * @param parallel how many at a time, at least 1
     */
    public List<BuiltVariant> build(List<String> names, int parallel) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(parallel, names.size()));
        try {
            List<Future<BuiltVariant>> futures = new ArrayList<>();
            names.forEach(name -> futures.add(workers.submit(() -> build(name))));
            List<BuiltVariant> variants = new ArrayList<>();
            for (Future<BuiltVariant> future : futures) {
                variants.add(future.get());
            }
            return variants;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while variants were built", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private BuiltVariant build(String name) throws InterruptedException {
        Path log = folder.resolve(name + ".log");
        progress.accept("Building " + name + ", see " + names.apply(log));
        long start = System.nanoTime();
        BuiltVariant variant;
        try {
            variant = build(name, log, start);
        } catch (IOException e) {
            variant = new BuiltVariant(
                    name, false, List.of(), TestCounts.NONE, List.of(), since(start), log, Optional.of(e.toString()));
        }
        progress.accept(name + (variant.succeeded() ? " is built" : " has FAILED"));
        return variant;
    }

    private BuiltVariant build(String name, Path log, long start) throws IOException, InterruptedException {
        FileTime begin = now(name);
        ChildExit exit = starter.start(name, folder.resolve(name + ".report"), log);
        Duration time = since(start);
        List<BuiltModule> modules = exit.report().map(ChildReport::modules).orElse(List.of()).stream()
                .map(module -> module.without(variants))
                .toList();
        TestCounts tests = TestCounts.NONE;
        List<FailedTest> failed = new ArrayList<>();
        for (BuiltModule module : modules) {
            tests = tests.plus(TestCounts.in(module.directory(), begin));
            failed.addAll(FailedTests.in(module.directory(), begin));
        }
        // With --fail-never the status is 0 whatever has happened.
        boolean succeeded = exit.status() == 0
                && exit.report().isPresent()
                && modules.stream().allMatch(module -> module.status() == BuiltModule.Status.BUILT);
        return new BuiltVariant(name, succeeded, modules, tests, failed, time, log, Optional.empty());
    }

    /** By the clock of the file system, which is that of the reports. */
    private FileTime now(String name) throws IOException {
        Files.createDirectories(folder);
        Path mark = Files.createTempFile(folder, name, ".begin");
        FileTime now = Files.getLastModifiedTime(mark);
        Files.delete(mark);
        return now;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}

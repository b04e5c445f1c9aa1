package io.github.kconfig4j.corpus;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.shell.CommandMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiPredicate;

/** Runs the corpus, or a part of it, on all processors. */
public final class Corpus {
    private Corpus() {}

    /** Something to do with the tree of a case and the partial {@code .config} that belongs to it. */
    public interface Visitor {
        void visit(String caseId, KconfigTree tree, String config) throws Exception;
    }

    /**
     * Visits all cases whose files give a tree.
     *
     * @param parent a directory below which their files are written
     */
    public static void forEachTree(Path parent, Visitor visitor) throws Exception {
        List<CorpusCase> cases = new ArrayList<>();
        CorpusFile.forEach(cases::add);
        for (CorpusCase corpusCase : cases) {
            Optional<KconfigTree> tree = CorpusTrees.read(parent, corpusCase);
            if (tree.isPresent()) {
                visitor.visit(corpusCase.id(), tree.get(), corpusCase.config() == null ? "" : corpusCase.config());
            }
        }
    }

    /**
     * Runs the chosen runs in directories below a given one. A case whose text is not read again stays in no memory.
     */
    static CorpusReport run(Path parent, BiPredicate<CorpusCase, CorpusRun> chosen) {
        return run(new CorpusRunner(parent, CommandMemory.NONE), chosen);
    }

    /** The same with a runner. */
    static CorpusReport run(CorpusRunner runner, BiPredicate<CorpusCase, CorpusRun> chosen) {
        CorpusReport report = new CorpusReport();
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<?>> futures = new ArrayList<>();
            CorpusFile.forEach(c -> futures.add(pool.submit(() -> {
                c.runs().stream().filter(r -> chosen.test(c, r)).forEach(r -> report.add(c, r, runner.run(c, r)));
            })));
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
        return report;
    }

    /**
     * For work on the engine: {@code [dialect=D] [topic=PREFIX] [mode=M] [id=CASE] [show=N]} prints what differs.
     */
    public static void main(String[] arguments) throws IOException {
        Path parent = Files.createTempDirectory("corpus");
        long start = System.nanoTime();
        CorpusReport report = run(
                parent,
                (c, r) -> is(arguments, "dialect", c.dialect())
                        && (value(arguments, "topic") == null || c.topic().startsWith(value(arguments, "topic")))
                        && is(arguments, "mode", r.mode())
                        && is(arguments, "id", c.id()));
        String show = value(arguments, "show");
        System.out.print(report.text(show == null ? 30 : Integer.parseInt(show)));
        System.out.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
        Files.delete(parent);
    }

    private static boolean is(String[] arguments, String key, String got) {
        String wanted = value(arguments, key);
        return wanted == null || wanted.equals(got);
    }

    private static String value(String[] arguments, String key) {
        for (String argument : arguments) {
            if (argument.startsWith(key + "=")) {
                return argument.substring(key.length() + 1);
            }
        }
        return null;
    }
}

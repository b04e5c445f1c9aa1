package io.github.kconfig4j.corpus;

import io.github.kconfig4j.conf.Conf;
import io.github.kconfig4j.conf.ConfRequest;
import io.github.kconfig4j.conf.ConfTree;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.shell.CommandMemory;
import io.github.kconfig4j.snapshot.SnapshotStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Runs one run of a case in a fresh directory below a given one, in this process. Thread-safe. */
final class CorpusRunner {
    private final Path parent;
    private final CommandMemory memory;
    private final Supplier<SnapshotStore> stores;

    /**
     * @param parent where the directories of the runs are made
     * @param memory what all runs are told of the commands; thread-safe
     */
    CorpusRunner(Path parent, CommandMemory memory) {
        this(parent, memory, () -> SnapshotStore.NONE);
    }

    /**
     * @param parent where the directories of the runs are made
     * @param memory what all runs are told of the commands; thread-safe
     * @param stores gives each run a store, which first takes what is read; thread-safe
     */
    CorpusRunner(Path parent, CommandMemory memory, Supplier<SnapshotStore> stores) {
        this.parent = parent;
        this.memory = memory;
        this.stores = stores;
    }

    List<Difference> run(CorpusCase corpusCase, CorpusRun run) {
        try {
            Path directory = Files.createTempDirectory(parent, "run");
            try {
                prepare(directory, corpusCase, run);
                return conf(directory, corpusCase, run).differencesFrom(run);
            } finally {
                delete(directory);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return List.of(new Difference("crash", e + (trace.length > 0 ? " at " + trace[0] : "")));
        }
    }

    private static void prepare(Path directory, CorpusCase corpusCase, CorpusRun run) throws IOException {
        for (Map.Entry<String, String> file : corpusCase.files().entrySet()) {
            write(directory.resolve(file.getKey()), file.getValue());
        }
        if (run.input() != null) {
            String config = run.input().equals("case")
                    ? corpusCase.config()
                    : corpusCase.run(run.input()).expected().get("config");
            if (config != null) {
                write(directory.resolve(".config"), config);
            }
        }
        for (String made : run.directories()) {
            Files.createDirectories(directory.resolve(made));
        }
        if (run.defconfigInput() != null) {
            String defconfig = corpusCase.run(run.defconfigInput()).expected().get("defconfig");
            if (defconfig != null) {
                write(directory.resolve("defconfig.in"), defconfig);
            }
        }
    }

    private Outcome conf(Path directory, CorpusCase corpusCase, CorpusRun run) throws IOException {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        environment.put("LC_ALL", "C");
        environment.putAll(corpusCase.env());
        environment.putAll(run.environment());
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        int exit;
        SnapshotStore store = stores.get();
        try (PrintStream out = new PrintStream(stdout, false, StandardCharsets.UTF_8);
                PrintStream err = new PrintStream(stderr, false, StandardCharsets.UTF_8)) {
            ConfRequest request = new ConfRequest(
                            Dialect.named(corpusCase.dialect()).orElseThrow(),
                            run.arguments(),
                            environment,
                            directory,
                            new ByteArrayInputStream(run.stdin().getBytes(StandardCharsets.UTF_8)),
                            out,
                            err)
                    .withMemory(memory)
                    .withSnapshots(store);
            if (store != SnapshotStore.NONE) {
                ConfTree.read(request, "Kconfig");
            }
            exit = Conf.run(request);
        }
        return Outcome.of(
                exit, stdout.toString(StandardCharsets.UTF_8), stderr.toString(StandardCharsets.UTF_8), directory);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

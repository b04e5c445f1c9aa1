package io.github.kconfig4j.conf;

import io.github.kconfig4j.options.Dialect;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A finished run of {@code conf}. */
record ConfRun(int status, String stdout, String stderr) {

    /** Runs with an empty environment and without input. */
    static ConfRun of(Dialect dialect, Path directory, String... arguments) {
        return of(dialect, directory, Map.of(), "", false, arguments);
    }

    static ConfRun of(
            Dialect dialect,
            Path directory,
            Map<String, String> environment,
            String stdin,
            boolean terminal,
            String... arguments) {
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        int status;
        try (PrintStream out = new PrintStream(stdout, false, StandardCharsets.UTF_8);
                PrintStream err = new PrintStream(stderr, false, StandardCharsets.UTF_8)) {
            status = Conf.run(new ConfRequest(
                            dialect,
                            List.of(arguments),
                            environment,
                            directory,
                            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                            out,
                            err)
                    .withTerminal(() -> terminal));
        }
        return new ConfRun(status, stdout.toString(StandardCharsets.UTF_8), stderr.toString(StandardCharsets.UTF_8));
    }
}

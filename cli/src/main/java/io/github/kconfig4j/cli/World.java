package io.github.kconfig4j.cli;

import io.github.kconfig4j.conf.ConfRequest;
import io.github.kconfig4j.options.Dialect;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * All that a command sees of the outside.
 *
 * @param environment the environment variables
 * @param directory where relative paths start
 * @param in standard input
 * @param out standard output
 * @param err standard error output
 * @param terminal whether a person sits at {@code in} and sees {@code out}
 */
record World(
        Map<String, String> environment,
        Path directory,
        InputStream in,
        PrintStream out,
        PrintStream err,
        BooleanSupplier terminal) {

    /** Without a person. */
    World(Map<String, String> environment, Path directory, InputStream in, PrintStream out, PrintStream err) {
        this(environment, directory, in, out, err, () -> false);
    }

    /** A run of {@code conf} in it. */
    ConfRequest request(Dialect dialect, List<String> arguments) {
        return new ConfRequest(dialect, arguments, environment, directory, in, out, err)
                .withTerminal(terminal)
                .withMemory(FileCommandMemory.of(environment, directory))
                .withSnapshots(FileSnapshotStore.of(environment));
    }
}

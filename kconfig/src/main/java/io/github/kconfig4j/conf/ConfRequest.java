package io.github.kconfig4j.conf;

import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.shell.CommandMemory;
import io.github.kconfig4j.snapshot.SnapshotStore;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * One run of {@code conf}.
 *
 * @param dialect the dialect of the Kconfig files
 * @param arguments as on a command line, without the name of the program
 * @param environment the environment variables
 * @param directory the working directory
 * @param stdin where answers come from
 * @param stdout takes bytes, its own encoding does not matter
 * @param stderr as {@code stdout}
 * @param terminal whether a person sits at {@code stdin} and sees {@code stdout}; asked at most once, before a question
 * @param memory what commands of the Kconfig files printed in earlier runs
 * @param snapshots what earlier runs read
 */
public record ConfRequest(
        Dialect dialect,
        List<String> arguments,
        Map<String, String> environment,
        Path directory,
        InputStream stdin,
        PrintStream stdout,
        PrintStream stderr,
        BooleanSupplier terminal,
        CommandMemory memory,
        SnapshotStore snapshots) {
    /** Copies list and map. */
    public ConfRequest {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** A run whose answers come from no terminal, and that knows nothing of earlier ones. */
    public ConfRequest(
            Dialect dialect,
            List<String> arguments,
            Map<String, String> environment,
            Path directory,
            InputStream stdin,
            PrintStream stdout,
            PrintStream stderr) {
        this(
                dialect,
                arguments,
                environment,
                directory,
                stdin,
                stdout,
                stderr,
                () -> false,
                CommandMemory.NONE,
                SnapshotStore.NONE);
    }

    /** The same with another answer to whether a person is there. */
    public ConfRequest withTerminal(BooleanSupplier other) {
        return new ConfRequest(
                dialect, arguments, environment, directory, stdin, stdout, stderr, other, memory, snapshots);
    }

    /** The same with another memory. */
    public ConfRequest withMemory(CommandMemory other) {
        return new ConfRequest(
                dialect, arguments, environment, directory, stdin, stdout, stderr, terminal, other, snapshots);
    }

    /** The same with another store of what was read. */
    public ConfRequest withSnapshots(SnapshotStore other) {
        return new ConfRequest(
                dialect, arguments, environment, directory, stdin, stdout, stderr, terminal, memory, other);
    }
}

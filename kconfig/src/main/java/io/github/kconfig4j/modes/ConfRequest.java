package io.github.kconfig4j.modes;

import io.github.kconfig4j.syntax.CommandMemory;
import io.github.kconfig4j.syntax.Dialect;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
 * @param memory what commands of the Kconfig files printed in earlier runs
 */
public record ConfRequest(
        Dialect dialect,
        List<String> arguments,
        Map<String, String> environment,
        Path directory,
        InputStream stdin,
        PrintStream stdout,
        PrintStream stderr,
        CommandMemory memory) {
    /** Copies list and map. */
    public ConfRequest {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** A run that knows nothing of earlier ones. */
    public ConfRequest(
            Dialect dialect,
            List<String> arguments,
            Map<String, String> environment,
            Path directory,
            InputStream stdin,
            PrintStream stdout,
            PrintStream stderr) {
        this(dialect, arguments, environment, directory, stdin, stdout, stderr, CommandMemory.NONE);
    }
}

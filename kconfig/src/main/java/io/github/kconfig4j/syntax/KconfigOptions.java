package io.github.kconfig4j.syntax;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What reading Kconfig files needs from the outside world. Immutable.
 *
 * @param environment the environment variables that macros see
 * @param shell runs the commands of {@code $(shell,...)}; empty: each such command is an error
 * @param dialect the dialect of the files
 * @param srctree where a file is looked for that is not below the directory of the run, as the variable {@code srctree}
 *     says
 * @param memory what commands printed before
 */
public record KconfigOptions(
        Map<String, String> environment,
        Optional<Shell> shell,
        Dialect dialect,
        Optional<Path> srctree,
        CommandMemory memory) {

    /** Copies the map. */
    public KconfigOptions {
        environment = Map.copyOf(environment);
    }

    /** No environment, no shell, dialect {@link Dialect#LINUX}, no second directory, no memory. */
    public static KconfigOptions defaults() {
        return new KconfigOptions(Map.of(), Optional.empty(), Dialect.LINUX, Optional.empty(), CommandMemory.NONE);
    }

    /** The same with these environment variables. */
    public KconfigOptions withEnvironment(Map<String, String> variables) {
        return new KconfigOptions(variables, shell, dialect, srctree, memory);
    }

    /** The same with a shell. */
    public KconfigOptions withShell(Shell commands) {
        return new KconfigOptions(environment, Optional.of(commands), dialect, srctree, memory);
    }

    /** The same in another dialect. */
    public KconfigOptions withDialect(Dialect other) {
        return new KconfigOptions(environment, shell, other, srctree, memory);
    }

    /** The same with a second directory for files. */
    public KconfigOptions withSrctree(Path directory) {
        return new KconfigOptions(environment, shell, dialect, Optional.of(directory), memory);
    }

    /** The same with another memory of what commands printed. */
    public KconfigOptions withMemory(CommandMemory other) {
        return new KconfigOptions(environment, shell, dialect, srctree, other);
    }
}

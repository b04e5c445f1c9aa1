package io.github.kconfig4j.shell;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Runs commands with {@code /bin/sh}, as the C tool does: in a directory, with an environment, without input. Not more
 * than the C tool takes of their output is kept of standard output. Thread-safe.
 */
public final class SystemShell implements Shell {
    private static final int MAX_OUTPUT = 4095;
    private static final File NO_INPUT = new File("/dev/null");

    private final Path directory;
    private final Map<String, String> environment;
    /** A thread of its own for each stream would have new memory for each, and to clear that takes longer than to read. */
    private final Executor readers = Executors.newCachedThreadPool(SystemShell::daemon);

    /** A shell that starts in the directory and gives its commands that environment. */
    public SystemShell(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = Map.copyOf(environment);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "shell-output");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if there is no {@code /bin/sh}
     */
    @Override
    public Output run(String command) {
        // The last argument is the name that the shell gives itself in its messages.
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command, "sh")
                .directory(directory.toFile())
                .redirectInput(NO_INPUT);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            // Closed after that many bytes, so that a command that never stops writing is stopped by it.
            Drain stdout = Drain.start(readers, process.getInputStream(), MAX_OUTPUT);
            Drain stderr = Drain.start(readers, process.getErrorStream(), Integer.MAX_VALUE);
            process.waitFor();
            return new Output(stdout.take(), stderr.take());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run /bin/sh", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a command ran", e);
        }
    }
}

package io.github.kconfig4j.modes;

import io.github.kconfig4j.syntax.Shell;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The shell of the system, in the directory and with the environment of a run. It calls itself {@code sh} in its
 * messages, as the C library's {@code popen} has it. Thread-safe.
 */
final class SystemShell implements Shell {
    private final Path directory;
    private final Map<String, String> environment;

    SystemShell(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    @Override
    public Output run(String command) {
        try {
            ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command, "sh");
            builder.directory(directory.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            Process process = builder.start();
            ByteArrayOutputStream stderr = new ByteArrayOutputStream();
            Thread reader = new Thread(() -> copy(process.getErrorStream(), stderr), "stderr of $(shell)");
            reader.start();
            byte[] stdout = process.getInputStream().readAllBytes();
            reader.join();
            process.waitFor();
            return new Output(stdout, stderr.toByteArray());
        } catch (IOException e) {
            return new Output(new byte[0], ("conf: " + e.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a command ran: " + command, e);
        }
    }

    private static void copy(InputStream from, ByteArrayOutputStream to) {
        try {
            from.transferTo(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

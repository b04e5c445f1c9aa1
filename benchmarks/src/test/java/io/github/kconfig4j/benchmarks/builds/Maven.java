package io.github.kconfig4j.benchmarks.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Maven that runs as a process of its own.
 *
 * @param command the file that starts it
 * @param repositories the arguments that say where its local repositories are
 */
record Maven(Path command, List<String> repositories) {
    private static final double NANOS = 1e9;

    /**
     * Runs goals in a module.
     *
     * @return seconds from the start of the process to its end
     */
    double run(Path folder, List<String> goals) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command.toString(), "--batch-mode", "--no-transfer-progress"));
        line.addAll(repositories);
        line.addAll(goals);
        Path log = folder.resolve("maven.log");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        long start = System.nanoTime();
        int status = builder.start().waitFor();
        double seconds = (System.nanoTime() - start) / NANOS;
        if (status != 0) {
            throw new IllegalStateException(
                    "In " + folder + ", " + String.join(" ", line) + ":\n" + Files.readString(log));
        }
        return seconds;
    }
}

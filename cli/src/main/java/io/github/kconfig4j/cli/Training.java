package io.github.kconfig4j.cli;

import java.util.List;

/**
 * What the launcher runs once to learn which classes a run loads, so that the JVM can keep them in its class-data sharing
 * archive. Its output goes nowhere.
 */
public final class Training {
    private Training() {}

    /**
     * Runs the commands that shall start quickly.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Commands.run(
                List.of("--help"),
                new World(System.getenv(), java.nio.file.Path.of("."), System.in, System.out, System.err));
    }
}

package io.github.kconfig4j.shell;

/**
 * Runs the commands of {@code $(shell,...)}. An implementation must be thread-safe: it may be asked from several
 * threads.
 */
@FunctionalInterface
public interface Shell {

    /** Runs the command as {@code /bin/sh -c} does, with no input; its exit status does not matter. */
    Output run(String command);

    /**
     * What a command printed.
     *
     * @param stdout the bytes of its standard output
     * @param stderr the bytes of its standard error output
     */
    record Output(byte[] stdout, byte[] stderr) {}
}
